/** What can be done with opportunities; here transactions open. */
@NullMarked
package ma.parcours.opportunity.usecase;

import org.jspecify.annotations.NullMarked;
