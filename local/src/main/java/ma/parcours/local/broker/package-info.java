/** What runs inside the broker's own process. */
@NullMarked
package ma.parcours.local.broker;

import org.jspecify.annotations.NullMarked;
