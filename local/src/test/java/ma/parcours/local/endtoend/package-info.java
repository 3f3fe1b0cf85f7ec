/** The whole system, as processes, seen from outside: what it promises its callers, and what survives which fault. */
@NullMarked
package ma.parcours.local.endtoend;

import org.jspecify.annotations.NullMarked;
