/** Proves the leads' face on HTTP. */
@NullMarked
package ma.parcours.lead.rest;

import org.jspecify.annotations.NullMarked;
