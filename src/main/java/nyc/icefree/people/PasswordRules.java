package nyc.icefree.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** What a password of staff must be (ASVS 6.2): long, of any characters, and not one that everybody tries. */
final class PasswordRules {
    static final int SHORTEST = 15;
    static final int LONGEST = 256;
    private static final int FEW_WORDS = 2;
    private static final int SHORT_PATTERN = 6;
    private static final String ROWS = "abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiop asdfghjkl zxcvbnm"
            + " qwertzuiop yxcvbnm azertyuiop qsdfghjklm wxcvbn 1q2w3e4r5t6y7u8i9o0p 1qaz2wsx3edc4rfv5tgb6yhn7ujm";
    private static final Set<String> COMMON = read();

    private PasswordRules() {}

    static Optional<PasswordFault> faultOf(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        return isCommon(password) ? Optional.of(PasswordFault.COMMON) : Optional.empty();
    }

    private static boolean isCommon(String password) {
        String plain = password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        String letters = plain.replaceAll("\\P{L}", "");
        String unleeted = plain.replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's');
        return COMMON.contains(plain)
                || repeats(password)
                || repeats(plain)
                || runs(plain)
                || fewWords(letters)
                || fewWords(unleeted);
    }

    /** "abcabcabcabcabc", or one letter fifteen times. */
    private static boolean repeats(String text) {
        for (int unit = 1; unit <= Math.min(SHORT_PATTERN, text.length() / 2); unit++) {
            String repeated = text.substring(0, unit).repeat(text.length() / unit + 1);
            if (repeated.startsWith(text)) {
                return true;
            }
        }
        return text.isEmpty();
    }

    /** Made of pieces of the alphabet, of numbers in order or of the keyboard's rows. */
    private static boolean runs(String text) {
        String lines = ROWS + " " + new StringBuilder(ROWS).reverse();
        int pieces = 0;
        for (int from = 0; from < text.length(); pieces++) {
            int to = from + 1;
            while (to < text.length() && lines.contains(text.substring(from, to + 1))) {
                to++;
            }
            from = to;
        }
        return pieces * 4 <= text.length();
    }

    /** Nothing but one or two well-known words, whatever digits and signs stand between them. */
    private static boolean fewWords(String letters) {
        return !letters.isEmpty() && split(letters, new HashSet<>());
    }

    private static boolean split(String rest, Set<String> used) {
        if (rest.isEmpty()) {
            return true;
        }
        for (int end = 2; end <= rest.length(); end++) {
            String word = rest.substring(0, end);
            if (COMMON.contains(word) && (used.contains(word) || used.size() < FEW_WORDS)) {
                var now = new HashSet<>(used);
                now.add(word);
                if (split(rest.substring(end), now)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource("people/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
