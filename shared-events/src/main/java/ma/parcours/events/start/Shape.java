package ma.parcours.events.start;

import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.Converter;

/** Takes a value as it is if it has the shape that its setting asks for; otherwise says which setting, and which shape. */
abstract class Shape implements Converter<String> {

    private static final long serialVersionUID = 1;

    private final String setting;
    private final Pattern pattern;
    private final String example;

    Shape(String setting, String pattern, String example) {
        this.setting = setting;
        this.pattern = Pattern.compile(pattern);
        this.example = example;
    }

    @Override
    public String convert(String value) {
        if (pattern.matcher(value.strip()).matches()) {
            return value.strip();
        }
        throw new IllegalArgumentException("%s must look like %s".formatted(setting, example));
    }
}
