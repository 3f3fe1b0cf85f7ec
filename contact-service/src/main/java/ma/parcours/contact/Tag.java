package ma.parcours.contact;

import jakarta.persistence.Converter;
import ma.parcours.code.CodeConverter;
import ma.parcours.code.Coded;

/** How a contact is looked at commercially; separate from its {@link ContactStatus}. */
public enum Tag implements Coded {
    PROSPECT,
    VIP,
    CLIENT,
    ARCHIVE;

    /** Kept in the database under its code. */
    @Converter(autoApply = true)
    public static final class Stored extends CodeConverter<Tag> {
        public Stored() {
            super(Tag.class);
        }
    }
}
