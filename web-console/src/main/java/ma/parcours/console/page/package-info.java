/** The one HTML page that all of the console is. */
@NullMarked
package ma.parcours.console.page;

import org.jspecify.annotations.NullMarked;
