/** {@code ./crm sample}: fills a running system with people and projects one could believe in. */
@NullMarked
package ma.parcours.local.sample;

import org.jspecify.annotations.NullMarked;
