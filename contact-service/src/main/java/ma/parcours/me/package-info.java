/** Who is asking: what a page must know before it offers anything. */
@NullMarked
package ma.parcours.me;

import org.jspecify.annotations.NullMarked;
