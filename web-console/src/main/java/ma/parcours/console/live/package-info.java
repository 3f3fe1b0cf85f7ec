/** What changes elsewhere, told to open pages while it happens. */
@NullMarked
package ma.parcours.console.live;

import org.jspecify.annotations.NullMarked;
