/** What a service promises its callers, as OpenAPI: made from the types that travel, so that it cannot say anything else. */
@NullMarked
package ma.parcours.rest.contract;

import org.jspecify.annotations.NullMarked;
