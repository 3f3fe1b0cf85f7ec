/** Tests. */
@NullMarked
package ma.parcours.rest.json;

import org.jspecify.annotations.NullMarked;
