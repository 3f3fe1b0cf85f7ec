package ma.parcours.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import ma.parcours.architect.ArchitectId;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.ContactRefusal.ConvertiReserved;
import ma.parcours.contact.ContactRefusal.LeadAlreadyConverted;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.Refused;
import ma.parcours.contact.Source;
import ma.parcours.contact.Stages;
import ma.parcours.contact.Tag;
import ma.parcours.contact.TypeBien;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeadTest {

    private static final LeadDetails DETAILS = new LeadDetails(
            "Amina", "+212612345678", "a@b.ma", "Rabat", TypeBien.RIAD, "Patio", Source.SITE_WEB, Priorite.HAUTE);

    private final ContactId contactId = new ContactId(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource(value = Statut.class, names = "CONVERTI", mode = EnumSource.Mode.EXCLUDE)
    void a_lead_of_any_statut_becomes_a_prospect_that_is_qualifie_and_keeps_what_it_told(Statut statut) {
        // Given
        Lead lead = lead(statut);
        ArchitectId architect = new ArchitectId(UUID.randomUUID());

        // When
        Contact contact = lead.convert(contactId, architect, "amina", Stages.NOW);

        // Then
        assertThat(contact.status()).isEqualTo(ContactStatus.QUALIFIE);
        assertThat(contact.tag()).isEqualTo(Tag.PROSPECT);
        assertThat(contact.lead()).contains(lead.id());
        assertThat(contact.details().telephone()).isEqualTo("+212612345678");
        assertThat(contact.details().typeBien()).isEqualTo(TypeBien.RIAD);
        assertThat(contact.details().notes()).isEqualTo("Patio");
        assertThat(contact.details().architecteId()).isEqualTo(architect.value());
        assertThat(lead.statut()).isEqualTo(Statut.CONVERTI);
        assertThat(lead.contact()).contains(contactId);
    }

    @Test
    void a_lead_is_converted_once() {
        // Given
        Lead lead = converted();

        // When
        Refused refused = catchThrowableOfType(
                Refused.class, () -> lead.convert(new ContactId(UUID.randomUUID()), null, "amina", Stages.NOW));

        // Then
        assertThat(refused.refusal()).isEqualTo(new LeadAlreadyConverted(contactId));
    }

    @Test
    void a_converted_lead_stays_converted() {
        // Given
        Lead lead = converted();

        // When
        Refused refused = catchThrowableOfType(
                Refused.class, () -> lead.revise(new LeadRevision(DETAILS, Statut.REFUSE), Stages.NOW));

        // Then
        assertThat(refused.refusal()).isEqualTo(new LeadAlreadyConverted(contactId));
    }

    @Test
    void a_converted_lead_can_still_be_corrected() {
        // Given
        Lead lead = converted();
        LeadDetails corrected =
                new LeadDetails("Amina Idrissi", "+212612345678", null, null, null, null, null, Priorite.BASSE);

        // When
        lead.revise(new LeadRevision(corrected, Statut.CONVERTI), Stages.NOW);

        // Then
        assertThat(lead.details()).isEqualTo(corrected);
    }

    @Test
    void nobody_sets_converti_by_hand() {
        // Given
        Lead lead = lead(Statut.NOUVEAU);

        // When
        Refused refused = catchThrowableOfType(
                Refused.class, () -> lead.revise(new LeadRevision(DETAILS, Statut.CONVERTI), Stages.NOW));

        // Then
        assertThat(refused.refusal()).isEqualTo(new ConvertiReserved());
    }

    private Lead converted() {
        Lead lead = lead(Statut.NOUVEAU);
        lead.convert(contactId, null, "amina", Stages.NOW);
        return lead;
    }

    private static Lead lead(Statut statut) {
        return new Lead(new LeadId(UUID.randomUUID()), new LeadRevision(DETAILS, statut), "amina", Stages.NOW);
    }
}
