/** Lists: filters, sorting and keyset paging. */
@NullMarked
package ma.parcours.rest.paging;

import org.jspecify.annotations.NullMarked;
