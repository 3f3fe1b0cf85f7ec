/** The proof that nothing acknowledged is lost or doubled, whatever goes wrong meanwhile. */
@NullMarked
package ma.parcours.local.durability;

import org.jspecify.annotations.NullMarked;
