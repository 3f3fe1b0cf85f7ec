package ma.parcours.contact.rest;

import ma.parcours.rest.json.LongText;
import org.jspecify.annotations.Nullable;

/** What was noted when the need was taken down. */
public record PriseDeBesoinRequest(@LongText @Nullable String notes) {}
