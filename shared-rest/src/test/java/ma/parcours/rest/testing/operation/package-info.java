/** Long operations as their callers see them, for the services' tests. */
@NullMarked
package ma.parcours.rest.testing.operation;

import org.jspecify.annotations.NullMarked;
