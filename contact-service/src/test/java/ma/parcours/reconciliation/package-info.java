/** Tests. */
@NullMarked
package ma.parcours.reconciliation;

import org.jspecify.annotations.NullMarked;
