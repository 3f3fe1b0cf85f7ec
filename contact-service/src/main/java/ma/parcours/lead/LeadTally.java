package ma.parcours.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * How many leads came to be, or no longer are, of one kind; the database writes it with every change. Its fields are
 * named as the lead's own, so that one filter fits both.
 */
@Entity
@Table(name = "lead_tally")
public class LeadTally {

    @Id
    private long id;

    @Column
    private Statut statut;

    @Embedded
    @SuppressWarnings("UnusedVariable") // named in queries only
    private TalliedDetails details;

    @Column
    private int leads;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected LeadTally() {}
}
