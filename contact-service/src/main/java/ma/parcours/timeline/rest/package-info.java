/** The timeline's face on HTTP. */
@NullMarked
package ma.parcours.timeline.rest;

import org.jspecify.annotations.NullMarked;
