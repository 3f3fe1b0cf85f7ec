/** Values of closed lists and the codes they travel and rest under. */
@NullMarked
package ma.parcours.code;

import org.jspecify.annotations.NullMarked;
