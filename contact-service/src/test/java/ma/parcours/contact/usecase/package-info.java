/** Proves what contacts leave behind in the database and on the topic. */
@NullMarked
package ma.parcours.contact.usecase;

import org.jspecify.annotations.NullMarked;
