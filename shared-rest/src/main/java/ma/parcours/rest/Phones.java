package ma.parcours.rest;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers as people write them, brought to E.164; without a country code they are Moroccan. */
public final class Phones {

    private static final String HOME_REGION = "MA";
    private static final String HOME_PREFIX = "+212";
    private static final Pattern DIALLABLE = Pattern.compile("[+0-9 .()/-]*[0-9][+0-9 .()/-]*");
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Phones() {}

    /** Empty when it is no possible number of its country. */
    public static Optional<String> normalise(String written) {
        try {
            var number = NUMBERS.parse(written, HOME_REGION);
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** What somebody might dial, or the beginning of it, as it stands in a number that was normalised. */
    public static Optional<String> dialled(String typed) {
        if (!DIALLABLE.matcher(typed).matches()) {
            return Optional.empty();
        }
        String digits = typed.replaceAll("[^+0-9]", "");
        if (digits.startsWith("00")) {
            return Optional.of("+" + digits.substring(2));
        }
        return Optional.of(digits.startsWith("0") ? HOME_PREFIX + digits.substring(1) : digits);
    }
}
