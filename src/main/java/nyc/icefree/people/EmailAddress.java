package nyc.icefree.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** An e-mail address in the one spelling by which it is looked up. */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;

    public EmailAddress {
        if (!value.equals(normal(value)) || !plausible(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The address that a person typed, if it can be one. */
    public static Optional<EmailAddress> parse(String typed) {
        String normal = normal(typed);
        return plausible(normal) ? Optional.of(new EmailAddress(normal)) : Optional.empty();
    }

    private static String normal(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean plausible(String text) {
        return text.length() <= LONGEST
                && text.matches(
                        "[^\\s@<>\"(),:;\\\\\\[\\]\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?")
                && !text.contains("..");
    }

    /** Never the address itself: it must not reach a log. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
