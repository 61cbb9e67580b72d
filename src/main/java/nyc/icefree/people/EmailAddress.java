package nyc.icefree.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in the one spelling by which it is looked up. */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    /** Names that lead to no machine but one's own, or one nearby. */
    private static final String NEARBY = "localhost|localdomain|local|internal|lan|home|arpa|invalid";

    private static final Pattern PLAUSIBLE =
            Pattern.compile("(?!\\.)(?!.*=\\?)[^\\s@<>\"(),:;\\\\\\[\\]\\p{Cntrl}]{1,64}(?<!\\.)"
                    + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]*[\\p{L}\\p{N}\\p{M}])?\\.)+"
                    + "(?!(?:" + NEARBY + ")$)(?:\\p{L}[\\p{L}\\p{M}]+|xn--[a-z0-9-]+)");

    public EmailAddress {
        if (!value.equals(normal(value)) || !plausible(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The address that a person typed, if mail can reach it from here: at a name that the world knows, in no coded spelling. */
    public static Optional<EmailAddress> parse(String typed) {
        String normal = normal(typed);
        return plausible(normal) ? Optional.of(new EmailAddress(normal)) : Optional.empty();
    }

    private static String normal(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean plausible(String text) {
        return text.length() <= LONGEST && PLAUSIBLE.matcher(text).matches() && !text.contains("..");
    }

    /** Never the address itself: it must not reach a log. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
