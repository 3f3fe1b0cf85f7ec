package ma.parcours.code;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/** Stores an enum under its code. Each enum names its own subclass, which carries {@code @Converter(autoApply = true)}. */
public abstract class CodeConverter<E extends Enum<E> & Coded> implements AttributeConverter<E, String> {

    private final Class<E> type;

    protected CodeConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E constant) {
        return constant == null ? null : constant.code();
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : Codes.require(type, code);
    }
}
