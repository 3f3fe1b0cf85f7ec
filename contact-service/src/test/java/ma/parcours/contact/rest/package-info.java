/** Proves the contacts' face on HTTP. */
@NullMarked
package ma.parcours.contact.rest;

import org.jspecify.annotations.NullMarked;
