/** What is done with contacts: load, decide, save, announce, each in one transaction. */
@NullMarked
package ma.parcours.contact.usecase;

import org.jspecify.annotations.NullMarked;
