/** Faults, tried on something smaller than a system. */
@NullMarked
package ma.parcours.local.fault;

import org.jspecify.annotations.NullMarked;
