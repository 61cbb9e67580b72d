package nyc.icefree.rsvp;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sixteen digits to be written down or read out on the telephone: a party's recovery code, which leads it back to its manage
 * link, or the code of an invitation. The last one is a check digit (Luhn, ISO/IEC 7812-1, annex B): a slip of one digit, or of two that changed places, is told from a guess without
 * asking anybody, so honest people hardly ever wait.
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

    /** @param hash in hex digits, of which each gives always the same code */
    public static SayableCode of(String hash) {
        String random = ("%0" + (LENGTH - 1) + "d").formatted(new BigInteger(hash, 16).mod(MANY));
        return new SayableCode(random + checkDigit(random));
    }

    /**
     * The code that somebody typed, in the digits of any script, with whatever stands between them: spaces, dashes, dots.
     * Empty when a digit is wrong, missing or too many.
     */
    public static Optional<SayableCode> read(String typed) {
        String digits = typed.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> String.valueOf(Character.digit(digit, 10)))
                .collect(Collectors.joining());
        boolean onlyDigits = typed.codePoints().noneMatch(Character::isLetter);
        return onlyDigits && isWhole(digits) ? Optional.of(new SayableCode(digits)) : Optional.empty();
    }

    /** As it is written down and said: four groups of four. */
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

    /** Never the digits: a code that reaches a log is a leak. */
    @Override
    public String toString() {
        return "SayableCode[…]";
    }
}
