/** Dead letters in an operator's hands, on a Kafka broker that is the real one. */
@NullMarked
package ma.parcours.local.deadletter;

import org.jspecify.annotations.NullMarked;
