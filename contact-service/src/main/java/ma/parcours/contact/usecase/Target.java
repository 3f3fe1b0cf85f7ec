package ma.parcours.contact.usecase;

import ma.parcours.contact.ContactId;
import ma.parcours.rest.condition.Expectation;

/** The contact that somebody acts on, as they expect it to be. */
public record Target(ContactId contact, Expectation expected, String actor) {}
