/** The architects' face on HTTP. */
@NullMarked
package ma.parcours.architect.rest;

import org.jspecify.annotations.NullMarked;
