/** How far people have come. */
@NullMarked
package ma.parcours.funnel;

import org.jspecify.annotations.NullMarked;
