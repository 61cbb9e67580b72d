package nyc.icefree.signin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules for staff passwords (ASVS 6.2): long, any characters, not common, and not made from the person's name or address. */
final class PasswordRules {
    static final int SHORTEST = 15;
    static final int LONGEST = 256;
    private static final int SHORT_RUN = 4;
    private static final int SHORTEST_NAME = 3;
    private static final int LEAST_BESIDE_OWN = 8;
    private static final String ROWS = "abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiop asdfghjkl zxcvbnm"
            + " qwertzuiop yxcvbnm azertyuiop qsdfghjklm wxcvbn 1q2w3e4r5t6y7u8i9o0p 1qaz2wsx3edc4rfv5tgb6yhn7ujm"
            + " qazwsxedcrfvtgbyhnujm 147258369 963852741 789456123 1123581321";
    private static final String LINES = ROWS + " " + new StringBuilder(ROWS).reverse();
    private static final CommonPasswords COMMON = CommonPasswords.read();

    private PasswordRules() {}

    /** @param whose name and address of the person, where known */
    static Optional<PasswordFault> faultOf(String password, @Nullable String... whose) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        if (isCommon(password)) {
            return Optional.of(PasswordFault.COMMON);
        }
        return isOwn(password, Arrays.stream(whose).filter(Objects::nonNull).toList())
                ? Optional.of(PasswordFault.OWN)
                : Optional.empty();
    }

    private static boolean isCommon(String password) {
        String plain = CommonPasswords.plain(password);
        return repeats(password) || repeats(plain) || runs(plain) || COMMON.make(password, Set.of());
    }

    /** Refuses the address itself, and names with only common or short pieces beside them. */
    private static boolean isOwn(String password, List<String> whose) {
        String plain = CommonPasswords.plain(password);
        boolean address = whose.stream()
                .filter(own -> own.contains("@"))
                .map(CommonPasswords::plain)
                .anyMatch(plain::contains);
        Set<String> names = whose.stream()
                .flatMap(own -> Stream.of(own.split("[^\\p{L}\\p{N}]+")))
                .map(CommonPasswords::plain)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .collect(Collectors.toSet());
        return address
                || COMMON.make(password, names)
                || CommonPasswords.spellings(password).stream().anyMatch(letters -> littleBeside(letters, names));
    }

    private static boolean littleBeside(String letters, Set<String> names) {
        String rest = letters;
        for (String name : names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            rest = rest.replace(name, "");
        }
        return rest.length() < letters.length() && rest.length() < LEAST_BESIDE_OWN;
    }

    /** "abcabcabcabcabc", or one letter fifteen times. */
    private static boolean repeats(String text) {
        for (int unit = 1; unit <= text.length() / 2; unit++) {
            String repeated = text.substring(0, unit).repeat(text.length() / unit + 1);
            if (repeated.startsWith(text)) {
                return true;
            }
        }
        return text.isEmpty();
    }

    private static boolean runs(String text) {
        int pieces = 0;
        for (int from = 0; from < text.length(); pieces++) {
            int to = from + 1;
            while (to < text.length() && LINES.contains(text.substring(from, to + 1))) {
                to++;
            }
            from = to;
        }
        return pieces * SHORT_RUN <= text.length();
    }
}
