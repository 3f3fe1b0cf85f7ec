/** What tests of the REST faces share. */
@NullMarked
package ma.parcours.rest.testing;

import org.jspecify.annotations.NullMarked;
