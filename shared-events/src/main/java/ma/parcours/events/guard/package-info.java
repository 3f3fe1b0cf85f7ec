/** The guard against a restored database: a service that has forgotten what it told does not go on until it knows it again. */
@NullMarked
package ma.parcours.events.guard;

import org.jspecify.annotations.NullMarked;
