/** What the tests of every module stand on: a real PostgreSQL and a real Kafka. */
@NullMarked
package ma.parcours.events.testing;

import org.jspecify.annotations.NullMarked;
