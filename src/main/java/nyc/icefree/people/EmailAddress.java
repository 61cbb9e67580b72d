package nyc.icefree.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An email address in the one spelling by which it is looked up: lower case, NFC. */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    /** Top-level names that mean this machine or a local network. */
    private static final String NEARBY = "localhost|localdomain|local|internal|lan|home|arpa|invalid";

    private static final Pattern PLAUSIBLE =
            Pattern.compile("(?!\\.)(?!.*=\\?)[^\\s@<>\"(),:;\\\\\\[\\]\\p{Cntrl}]{1,64}(?<!\\.)"
                    + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]*[\\p{L}\\p{N}\\p{M}])?\\.)+"
                    + "(?!(?:" + NEARBY + ")$)(?:\\p{L}[\\p{L}\\p{M}]+|xn--[a-z0-9-]+)");

    public EmailAddress {
        if (!value.equals(normal(value)) || !plausible(value)) {
            throw new IllegalArgumentException("not an email address");
        }
    }

    /** Empty unless mail can reach the address from here: a public host name, no encoded words. */
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

    /** Hides the address, which must not reach a log. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
