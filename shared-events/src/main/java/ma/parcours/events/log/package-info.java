/** The topics as a log: what was told since the beginning, to be read again by whoever has to. */
@NullMarked
package ma.parcours.events.log;

import org.jspecify.annotations.NullMarked;
