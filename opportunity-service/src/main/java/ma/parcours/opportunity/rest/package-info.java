/** Opportunities over HTTP. */
@NullMarked
package ma.parcours.opportunity.rest;

import org.jspecify.annotations.NullMarked;
