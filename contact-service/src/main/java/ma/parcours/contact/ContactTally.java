package ma.parcours.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * How many contacts came to be, or no longer are, of one kind; the database writes it with every change. Its fields are
 * named as the contact's own, so that one filter fits both.
 */
@Entity
@Table(name = "contact_tally")
public class ContactTally {

    @Id
    private long id;

    @Column
    private ContactStatus status;

    @Column(name = "lost_from")
    private @Nullable ContactStatus lostFrom;

    @Column
    private Tag tag;

    @Embedded
    @SuppressWarnings("UnusedVariable") // named in queries only
    private TalliedDetails details;

    @Column
    private int contacts;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ContactTally() {}
}
