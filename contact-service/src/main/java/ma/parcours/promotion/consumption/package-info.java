/** What opportunity-service tells: the decision on a promotion, and facts for the timeline. */
@NullMarked
package ma.parcours.promotion.consumption;

import org.jspecify.annotations.NullMarked;
