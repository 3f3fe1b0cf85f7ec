/** Whether this service's tables agree with what was told, and how they are made to. */
@NullMarked
package ma.parcours.reconciliation;

import org.jspecify.annotations.NullMarked;
