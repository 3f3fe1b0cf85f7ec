/** Long operations: asked for over HTTP, worked on in the background, one after the other. */
@NullMarked
package ma.parcours.rest.operation;

import org.jspecify.annotations.NullMarked;
