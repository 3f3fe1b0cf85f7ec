/** Tests. */
@NullMarked
package ma.parcours.pipeline;

import org.jspecify.annotations.NullMarked;
