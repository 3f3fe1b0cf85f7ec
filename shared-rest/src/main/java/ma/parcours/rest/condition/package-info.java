/** Conditional requests: which version somebody has seen, and that nothing is changed behind their back. */
@NullMarked
package ma.parcours.rest.condition;

import org.jspecify.annotations.NullMarked;
