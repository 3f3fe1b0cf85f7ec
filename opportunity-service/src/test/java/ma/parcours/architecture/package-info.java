/** What the build keeps so. */
@NullMarked
package ma.parcours.architecture;

import org.jspecify.annotations.NullMarked;
