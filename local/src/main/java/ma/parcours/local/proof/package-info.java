/** What must hold between the two databases and Kafka, whoever asks. */
@NullMarked
package ma.parcours.local.proof;

import org.jspecify.annotations.NullMarked;
