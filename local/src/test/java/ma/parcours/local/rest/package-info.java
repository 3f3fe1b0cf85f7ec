/** Requests to the two services, and what they are let in with. */
@NullMarked
package ma.parcours.local.rest;

import org.jspecify.annotations.NullMarked;
