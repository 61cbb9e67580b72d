package nyc.icefree.rsvp;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sixteen digits to write down or say on the telephone: a party's recovery code, or the code of an invitation. The last
 * is a check digit (Luhn, ISO/IEC 7812-1, annex B), so a slip is told from a guess without a look-up, and does not
 * count against the limit on guesses.
 */
public record SayableCode(String digits) {
    public static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final BigInteger MANY = BigInteger.TEN.pow(LENGTH - 1);

    public SayableCode {
        if (!isWhole(digits)) {
            throw new IllegalArgumentException("not a code");
        }
    }

    /** @param hash in hex digits; the same hash gives the same code */
    public static SayableCode of(String hash) {
        String random = ("%0" + (LENGTH - 1) + "d").formatted(new BigInteger(hash, 16).mod(MANY));
        return new SayableCode(random + checkDigit(random));
    }

    /**
     * Reads digits of any script, with spaces, dashes and dots between them; empty when a digit is wrong, missing or
     * too many.
     */
    public static Optional<SayableCode> read(String typed) {
        String digits = typed.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> String.valueOf(Character.digit(digit, 10)))
                .collect(Collectors.joining());
        boolean onlyDigits = typed.codePoints().noneMatch(Character::isLetter);
        return onlyDigits && isWhole(digits) ? Optional.of(new SayableCode(digits)) : Optional.empty();
    }

    public String inGroups() {
        return digits.replaceAll("(?<=\\G.{" + GROUP + "})(?!$)", " ");
    }

    private static boolean isWhole(String digits) {
        return digits.matches("[0-9]{" + LENGTH + "}")
                && checkDigit(digits.substring(0, LENGTH - 1)) == digits.charAt(LENGTH - 1) - '0';
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return (10 - sum % 10) % 10;
    }

    /** A code in a log would be a leak. */
    @Override
    public String toString() {
        return "SayableCode[…]";
    }
}
