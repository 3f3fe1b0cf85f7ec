/** The two services as their callers see them: over HTTP. */
@NullMarked
package ma.parcours.local.rest;

import org.jspecify.annotations.NullMarked;
