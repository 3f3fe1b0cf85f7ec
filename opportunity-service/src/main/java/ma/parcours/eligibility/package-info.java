/** What the deposits allow, as contact-service last told it: pure domain, no container in sight. */
@NullMarked
package ma.parcours.eligibility;

import org.jspecify.annotations.NullMarked;
