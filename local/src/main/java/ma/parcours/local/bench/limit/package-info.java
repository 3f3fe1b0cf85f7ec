/** The limit of what a service can do: its own statements, sent to PostgreSQL again without it. */
@NullMarked
package ma.parcours.local.bench.limit;

import org.jspecify.annotations.NullMarked;
