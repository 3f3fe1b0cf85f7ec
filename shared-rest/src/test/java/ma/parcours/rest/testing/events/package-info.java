/** What must hold of the published contract of a service's events. */
@NullMarked
package ma.parcours.rest.testing.events;

import org.jspecify.annotations.NullMarked;
