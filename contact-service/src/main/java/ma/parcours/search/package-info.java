/** Looking for people by what one remembers of them. */
@NullMarked
package ma.parcours.search;

import org.jspecify.annotations.NullMarked;
