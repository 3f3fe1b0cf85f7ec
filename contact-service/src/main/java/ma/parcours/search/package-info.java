/** Lists: what one remembers of somebody becomes a filter, and what it lets through comes page by page. */
@NullMarked
package ma.parcours.search;

import org.jspecify.annotations.NullMarked;
