package ma.parcours.architect;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who designs the project of a contact. */
@Entity
@Table(name = "architect")
public class Architect {

    @Id
    private UUID id;

    @Column(name = "nom")
    private String nom;

    @Column(name = "email")
    private @Nullable String email;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Architect() {}

    public Architect(ArchitectId id, String nom, @Nullable String email) {
        this.id = id.value();
        this.nom = nom;
        this.email = email;
    }

    public ArchitectId id() {
        return new ArchitectId(id);
    }

    public String nom() {
        return nom;
    }

    public @Nullable String email() {
        return email;
    }
}
