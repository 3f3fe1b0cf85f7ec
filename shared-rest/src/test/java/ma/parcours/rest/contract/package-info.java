/** Tests of how contracts are made. */
@NullMarked
package ma.parcours.rest.contract;

import org.jspecify.annotations.NullMarked;
