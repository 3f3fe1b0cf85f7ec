/** The events over HTTP, against a real topic. */
@NullMarked
package ma.parcours.rest.events.feed;

import org.jspecify.annotations.NullMarked;
