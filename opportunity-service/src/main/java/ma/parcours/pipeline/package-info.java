/** The pipeline as a whole: how much stands where. */
@NullMarked
package ma.parcours.pipeline;

import org.jspecify.annotations.NullMarked;
