/** Proves that the code keeps to its own rules. */
@NullMarked
package ma.parcours.architecture;

import org.jspecify.annotations.NullMarked;
