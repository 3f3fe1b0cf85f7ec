/** The published contract of the events against what the code does, and against what was published before. */
@NullMarked
package ma.parcours.events.contract;

import org.jspecify.annotations.NullMarked;
