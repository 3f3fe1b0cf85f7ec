/** The funnel's face on HTTP. */
@NullMarked
package ma.parcours.funnel.rest;

import org.jspecify.annotations.NullMarked;
