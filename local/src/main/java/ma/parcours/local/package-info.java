/** The whole system on one machine: the commands behind {@code ./crm}. */
@NullMarked
package ma.parcours.local;

import org.jspecify.annotations.NullMarked;
