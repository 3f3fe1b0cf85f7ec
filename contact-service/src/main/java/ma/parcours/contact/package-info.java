/** The contact, its workflow and what it refuses: pure domain, no container in sight. */
@NullMarked
package ma.parcours.contact;

import org.jspecify.annotations.NullMarked;
