/** The timeline as callers read it. */
@NullMarked
package ma.parcours.timeline.rest;

import org.jspecify.annotations.NullMarked;
