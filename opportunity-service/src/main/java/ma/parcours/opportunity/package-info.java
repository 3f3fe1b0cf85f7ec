/** The opportunity, its pipeline and what it refuses: pure domain, no container in sight. */
@NullMarked
package ma.parcours.opportunity;

import org.jspecify.annotations.NullMarked;
