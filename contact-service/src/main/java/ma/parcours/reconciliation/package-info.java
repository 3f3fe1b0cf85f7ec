/** Whether this service's tables agree with what was told, and what is told or heard again where they do not. */
@NullMarked
package ma.parcours.reconciliation;

import org.jspecify.annotations.NullMarked;
