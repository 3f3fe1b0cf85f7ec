/** What is done with leads, each in one transaction. */
@NullMarked
package ma.parcours.lead.usecase;

import org.jspecify.annotations.NullMarked;
