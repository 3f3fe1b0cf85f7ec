/** The records that the consumers gave up, in an operator's hands. */
@NullMarked
package ma.parcours.local.deadletter;

import org.jspecify.annotations.NullMarked;
