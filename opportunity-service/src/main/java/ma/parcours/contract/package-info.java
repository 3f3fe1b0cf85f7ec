/** What this service promises its callers. */
@NullMarked
package ma.parcours.contract;

import org.jspecify.annotations.NullMarked;
