/** Who is asking. */
@NullMarked
package ma.parcours.me;

import org.jspecify.annotations.NullMarked;
