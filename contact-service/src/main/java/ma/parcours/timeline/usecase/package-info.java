/** Writes the timeline of a contact, and lists it. */
@NullMarked
package ma.parcours.timeline.usecase;

import org.jspecify.annotations.NullMarked;
