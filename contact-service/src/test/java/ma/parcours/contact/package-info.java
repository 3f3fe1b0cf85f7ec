/** Proves the workflow of a contact. */
@NullMarked
package ma.parcours.contact;

import org.jspecify.annotations.NullMarked;
