/** What the tests of this service share. */
@NullMarked
package ma.parcours.opportunity.testing;

import org.jspecify.annotations.NullMarked;
