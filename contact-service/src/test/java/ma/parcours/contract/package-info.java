/** The contract, held against the service. */
@NullMarked
package ma.parcours.contract;

import org.jspecify.annotations.NullMarked;
