/** Schemas in tests: whether a document fits one, and whether a newer one keeps what an older one promised. */
@NullMarked
package ma.parcours.events.testing.schema;

import org.jspecify.annotations.NullMarked;
