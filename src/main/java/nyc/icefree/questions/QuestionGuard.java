package nyc.icefree.questions;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.text.Language;
import org.springframework.core.io.ClassPathResource;

/**
 * Recognizes questions for what must never be collected. Tries English and Spanish on every text, since people mix
 * them. It helps organizers who mean well; it does not stop one who does not.
 */
public final class QuestionGuard {
    private static final List<Language> SPOKEN = List.of(Language.ENGLISH, Language.SPANISH);
    /** One country among the choices may be a kitchen or a band; two ask where somebody is from. */
    private static final int COUNTRIES_THAT_ASK = 2;

    private static final List<Pattern> PASSED = new ArrayList<>();
    private static final List<Asking> ASKING = new ArrayList<>();
    private static final Set<String> COUNTRIES = countries();

    static {
        SPOKEN.forEach(QuestionGuard::read);
    }

    private QuestionGuard() {}

    /** @param ownWords words and phrases that administrators have added; matched whole, ignoring case and accents */
    public static Set<ForbiddenTopic> forbidden(Collection<String> texts, Collection<String> ownWords) {
        var found = EnumSet.noneOf(ForbiddenTopic.class);
        var named = new HashSet<String>();
        for (String text : texts) {
            String plain = plain(text);
            if (ownWords.stream().map(QuestionGuard::plain).anyMatch(word -> holds(plain, word))) {
                found.add(ForbiddenTopic.OWN_WORD);
            }
            if (COUNTRIES.contains(plain)) {
                named.add(plain);
            }
            String rest = plain;
            for (var passed : PASSED) {
                rest = passed.matcher(rest).replaceAll("");
            }
            String left = rest.strip();
            ASKING.stream()
                    .filter(asking -> asking.pattern().matcher(left).find())
                    .forEach(asking -> found.add(asking.topic()));
        }
        if (named.size() >= COUNTRIES_THAT_ASK) {
            found.add(ForbiddenTopic.ORIGIN);
        }
        return found;
    }

    private static boolean holds(String text, String word) {
        return !word.isEmpty() && (" " + text + " ").contains(" " + word + " ");
    }

    /** Lower-case letters and digits without accents, words separated by one blank. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’ʼ]", "")
                .replaceAll("(?<=(^|[^\\p{L}])\\p{L})\\.(?=\\p{L}(\\.|[^\\p{L}]|$))", "") // S.S.N. is SSN
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static void read(Language language) {
        try {
            new ClassPathResource("questions/forbidden_" + language.tag() + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(QuestionGuard::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line) {
        int blank = line.indexOf(' ');
        var pattern = Pattern.compile(line.substring(blank + 1));
        String word = line.substring(0, blank);
        if (word.equals("PASS")) {
            PASSED.add(pattern);
        } else {
            ASKING.add(new Asking(ForbiddenTopic.valueOf(word), pattern));
        }
    }

    private static Set<String> countries() {
        var names = new HashSet<String>();
        for (String country : Locale.getISOCountries()) {
            SPOKEN.forEach(language ->
                    names.add(plain(new ULocale("", country).getDisplayCountry(new ULocale(language.tag())))));
        }
        return names;
    }

    private record Asking(ForbiddenTopic topic, Pattern pattern) {}
}
