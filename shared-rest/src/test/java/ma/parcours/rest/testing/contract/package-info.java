/** What must hold of every service's contract. */
@NullMarked
package ma.parcours.rest.testing.contract;

import org.jspecify.annotations.NullMarked;
