/** How far people have come: pure domain. */
@NullMarked
package ma.parcours.funnel;

import org.jspecify.annotations.NullMarked;
