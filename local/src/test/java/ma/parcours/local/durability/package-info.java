/** The proof of durability, and the proof that it would notice. */
@NullMarked
package ma.parcours.local.durability;

import org.jspecify.annotations.NullMarked;
