/** What contact-service tells, and the reminder when it does not answer. */
@NullMarked
package ma.parcours.opportunity.consumption;

import org.jspecify.annotations.NullMarked;
