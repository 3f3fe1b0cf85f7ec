/** Proves how events of opportunity-service are taken. */
@NullMarked
package ma.parcours.promotion.consumption;

import org.jspecify.annotations.NullMarked;
