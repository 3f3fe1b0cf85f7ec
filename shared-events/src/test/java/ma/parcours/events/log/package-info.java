/** Reading the topics again. */
@NullMarked
package ma.parcours.events.log;

import org.jspecify.annotations.NullMarked;
