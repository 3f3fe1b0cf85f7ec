/** What is published about the events, for teams that listen: schemas, AsyncAPI document, and a catalogue to read. */
@NullMarked
package ma.parcours.rest.events;

import org.jspecify.annotations.NullMarked;
