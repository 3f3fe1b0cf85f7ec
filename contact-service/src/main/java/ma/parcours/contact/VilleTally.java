package ma.parcours.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many contacts of an architect came to live in a town, or no longer do; the database writes it with every change. */
@Entity
@Table(name = "ville_tally")
public class VilleTally {

    @Id
    private long id;

    @Column
    private String ville;

    @Column(name = "architecte_id")
    private @Nullable UUID architecteId;

    @Column
    private int contacts;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected VilleTally() {}
}
