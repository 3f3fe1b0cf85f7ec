package ma.parcours.contact;

import jakarta.persistence.Converter;
import ma.parcours.code.CodeConverter;
import ma.parcours.code.Coded;

/** Where somebody heard of us. */
public enum Source implements Coded {
    MAGASIN,
    SITE_WEB,
    FACEBOOK,
    INSTAGRAM,
    TIKTOK,
    REFERENCE_CLIENT,
    AUTRE;

    /** Kept in the database under its code. */
    @Converter(autoApply = true)
    public static final class Stored extends CodeConverter<Source> {
        public Stored() {
            super(Source.class);
        }
    }
}
