/** The benchmark: what the system does on this machine, beside what PostgreSQL and Kafka themselves do on it. */
@NullMarked
package ma.parcours.local.bench;

import org.jspecify.annotations.NullMarked;
