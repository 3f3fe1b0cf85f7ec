package ma.parcours.opportunity;

import jakarta.persistence.Converter;
import ma.parcours.code.CodeConverter;
import ma.parcours.code.Coded;

/** The kind of property that a project is about. */
public enum TypeBien implements Coded {
    VILLA,
    APPARTEMENT,
    MAGASIN,
    BUREAU,
    RIAD,
    STUDIO,
    RENOVATION,
    AUTRE;

    /** Kept in the database under its code. */
    @Converter(autoApply = true)
    public static final class Stored extends CodeConverter<TypeBien> {
        public Stored() {
            super(TypeBien.class);
        }
    }
}
