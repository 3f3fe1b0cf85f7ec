/** The console: serves the sales people's pages and stands between them and the two services. */
@NullMarked
package ma.parcours.console;

import org.jspecify.annotations.NullMarked;
