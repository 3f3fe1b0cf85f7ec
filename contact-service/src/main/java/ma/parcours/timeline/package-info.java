/** What happened to a contact, in order, for people to read: pure domain. */
@NullMarked
package ma.parcours.timeline;

import org.jspecify.annotations.NullMarked;
