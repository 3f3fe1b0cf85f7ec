package ma.parcours.testing;

import java.util.Map;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;

/** Brings contacts to a stage by the buttons that a user would press. */
public final class Walk {

    private final OpportunityService opportunities = new OpportunityService();
    private final Database database;

    public Walk(DataSource source) {
        this.database = new Database(source);
    }

    public String to(ContactStatus stage) {
        String contact = Api.newContact();
        lead(contact, stage);
        return contact;
    }

    public void lead(String contact, ContactStatus stage) {
        switch (stage) {
            case QUALIFIE -> {}
            case PRISE_DE_BESOIN -> takeNeeds(contact);
            case ACOMPTE_RECU -> deposit(contact);
            case CLIENT -> promote(contact);
            case PERDU -> lose(contact);
        }
    }

    private static void takeNeeds(String contact) {
        Api.act(contact, "prise-de-besoin", Map.of()).statusCode(200);
    }

    private static void deposit(String contact) {
        takeNeeds(contact);
        Api.act(contact, "acompte-recu", Map.of("montant", 1000, "methode", "espece"))
                .statusCode(200);
    }

    private void promote(String contact) {
        deposit(contact);
        opportunities.open(contact, database.openUnlockOf(contact));
    }

    public static void lose(String contact) {
        Api.act(contact, "mark-lost", Map.of("raison", "budget")).statusCode(200);
    }
}
