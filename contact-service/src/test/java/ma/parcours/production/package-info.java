/** The service as it is set in production. */
@NullMarked
package ma.parcours.production;

import org.jspecify.annotations.NullMarked;
