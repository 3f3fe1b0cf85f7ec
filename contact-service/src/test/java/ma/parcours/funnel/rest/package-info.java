/** The funnel as callers read it. */
@NullMarked
package ma.parcours.funnel.rest;

import org.jspecify.annotations.NullMarked;
