package ma.parcours.contact.usecase;

import java.util.Optional;
import ma.parcours.code.Coded;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactDetails;
import ma.parcours.events.ContactSnapshot;
import ma.parcours.lead.LeadId;
import ma.parcours.payment.Unlock;
import org.jspecify.annotations.Nullable;

/** A contact in the words of the event contract. */
final class ContactSnapshots {

    private ContactSnapshots() {}

    static ContactSnapshot of(Contact contact) {
        ContactDetails details = contact.details();
        return new ContactSnapshot(
                contact.id().value(),
                contact.version(),
                contact.status().code(),
                contact.tag().code(),
                details.nom(),
                details.telephone(),
                details.email(),
                details.ville(),
                code(details.typeBien()),
                details.architecteId(),
                contact.clientSince().orElse(null),
                contact.openUnlock().map(Unlock::id).map(id -> id.value()).orElse(null),
                details.adresse(),
                code(details.source()),
                details.notes(),
                contact.lead().map(LeadId::value).orElse(null),
                contact.createdAt(),
                contact.createdBy());
    }

    private static @Nullable String code(@Nullable Coded value) {
        return Optional.ofNullable(value).map(Coded::code).orElse(null);
    }
}
