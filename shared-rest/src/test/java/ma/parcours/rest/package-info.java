/** Tests. */
@NullMarked
package ma.parcours.rest;

import org.jspecify.annotations.NullMarked;
