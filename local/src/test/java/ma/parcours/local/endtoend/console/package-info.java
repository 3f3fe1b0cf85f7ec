/** The console in a real browser, against the real system. */
@NullMarked
package ma.parcours.local.endtoend.console;

import org.jspecify.annotations.NullMarked;
