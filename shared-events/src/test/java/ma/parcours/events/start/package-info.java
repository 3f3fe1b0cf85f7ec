@NullMarked
package ma.parcours.events.start;

import org.jspecify.annotations.NullMarked;
