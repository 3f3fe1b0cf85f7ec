/** What the console shows of itself to those who watch it. */
@NullMarked
package ma.parcours.console.figure;

import org.jspecify.annotations.NullMarked;
