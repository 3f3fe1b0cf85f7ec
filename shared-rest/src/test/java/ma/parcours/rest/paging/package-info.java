/** Tests. */
@NullMarked
package ma.parcours.rest.paging;

import org.jspecify.annotations.NullMarked;
