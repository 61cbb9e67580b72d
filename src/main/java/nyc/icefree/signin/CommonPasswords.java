package nyc.icefree.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The list of common passwords, stored as whole phrases, and as words that combine in pairs with linking words. */
final class CommonPasswords {
    private static final int FEW_WORDS = 2;
    private static final int LONGEST_LOOKED_AT = 80;
    private static final int LONGEST_TAIL = 12;
    private final Set<String> links;
    private final Set<String> words;
    private final Set<String> phrases;
    private final int longest;

    private CommonPasswords(Map<String, List<String>> parts) {
        links = set(parts, "[links]", "\\s+");
        words = set(parts, "[words]", "\\s+");
        phrases = set(parts, "[phrases]", "\n");
        longest = phrases.stream().mapToInt(String::length).max().orElse(0);
    }

    static CommonPasswords read() {
        try {
            var parts = new HashMap<String, List<String>>();
            String part = "";
            for (String line : new ClassPathResource("people/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()) {
                if (line.startsWith("[")) {
                    part = line;
                } else {
                    parts.computeIfAbsent(part, p -> new ArrayList<>()).add(line);
                }
            }
            return new CommonPasswords(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> words() {
        return words;
    }

    Set<String> phrases() {
        return phrases;
    }

    /** Whether the password is just a phrase, or one or two words, of the list; {@code free} pieces count as linking words. */
    boolean make(String password, Set<String> free) {
        return spellings(password).stream()
                .filter(letters -> !letters.isEmpty() && letters.length() <= LONGEST_LOOKED_AT)
                .anyMatch(letters -> split(letters, 0, Set.of(), free, new HashSet<>()));
    }

    private boolean split(String letters, int from, Set<String> used, Set<String> free, Set<List<Object>> failed) {
        if (from == letters.length()) {
            return true;
        }
        if (!failed.add(List.of(from, used))) {
            return false;
        }
        for (int end = from + 1; end <= Math.min(letters.length(), from + longest); end++) {
            String piece = letters.substring(from, end);
            Set<String> now = used;
            if (!links.contains(piece) && !free.contains(piece) && !used.contains(piece)) {
                if (used.size() == FEW_WORDS || !words.contains(piece) && !phrases.contains(piece)) {
                    continue;
                }
                now = new HashSet<>(used);
                now.add(piece);
            }
            if (split(letters, end, now, free, failed)) {
                return true;
            }
        }
        return false;
    }

    static String plain(String text) {
        return fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Readings of the password, with digits and signs as letters, and with up to 12 last ones cut. */
    static Set<String> spellings(String password) {
        String folded = fold(password);
        var all = new LinkedHashSet<String>();
        all.add(folded.replaceAll("\\P{L}", ""));
        String head = folded.replaceFirst("^\\P{L}+", "").replaceAll("(?<=\\p{L})\\d{4,}(?=\\p{L})", "");
        for (String start : List.of(folded, head)) {
            int tail = start.length() - start.replaceFirst("\\P{L}+$", "").length();
            for (int cut = 0; cut <= Math.min(tail, LONGEST_TAIL); cut++) {
                String cutOff = start.substring(0, start.length() - cut);
                all.add(asLetters(cutOff, 'l'));
                all.add(asLetters(cutOff, 'i'));
            }
        }
        return all;
    }

    private static String asLetters(String text, char one) {
        return text.replace('0', 'o')
                .replace('1', one)
                .replace('!', one)
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't')
                .replace('8', 'b')
                .replaceAll("\\P{L}", "");
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Set<String> set(Map<String, List<String>> parts, String part, String between) {
        return Objects.requireNonNull(parts.get(part)).stream()
                .flatMap(line -> Arrays.stream(line.split(between)))
                .map(words -> words.replace(" ", ""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
