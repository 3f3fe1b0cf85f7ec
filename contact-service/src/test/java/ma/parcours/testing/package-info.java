/** What the tests of this service have in common. */
@NullMarked
package ma.parcours.testing;

import org.jspecify.annotations.NullMarked;
