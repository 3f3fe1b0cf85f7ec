/** Whether a service's database agrees with what both services told, and what can be done where it does not. */
@NullMarked
package ma.parcours.rest.operation.reconciliation;

import org.jspecify.annotations.NullMarked;
