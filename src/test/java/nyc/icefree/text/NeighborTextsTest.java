package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What neighbors read, in each language that is switched on; that no text lacks, HouseRulesTest sees. */
class NeighborTextsTest {
    private static final Texts TEXTS = new Texts();
    /** For a million; nothing here counts so far. */
    private static final Set<String> FOR_MILLIONS = Set.of("es many", "fr many");

    static Stream<Language> languages() {
        return Language.NEIGHBORS.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_text_can_be_read_and_says_the_same_values(Language language) {
        var odd = new TreeSet<String>();
        for (String key : TEXTS.keys(language)) {
            new MessageFormat(TEXTS.pattern(language, key), language.locale());
            var own = values(TEXTS.pattern(language, key));
            var english = values(TEXTS.pattern(Language.ENGLISH, key));
            if (!own.equals(english)) {
                odd.add(key + " says " + own + " instead of " + english);
            }
        }
        assertEquals(Set.of(), odd);
    }

    /** Where English tells a number from one, each language tells it from what it tells apart. */
    @ParameterizedTest
    @MethodSource("languages")
    void each_number_has_its_form(Language language) {
        var needed = new HashSet<>(PluralRules.forLocale(language.locale()).getKeywords());
        needed.removeIf(form -> FOR_MILLIONS.contains(language.tag() + " " + form));
        var odd = new TreeSet<String>();
        for (String key : TEXTS.keys(language)) {
            var english = plurals(TEXTS.pattern(Language.ENGLISH, key));
            plurals(TEXTS.pattern(language, key)).forEach((value, forms) -> {
                var lacks = new TreeSet<>(needed);
                lacks.removeAll(forms);
                lacks.removeIf(form ->
                        forms.contains("=" + List.of("zero", "one", "two").indexOf(form)));
                if (english.getOrDefault(value, Set.of()).contains("one") && !lacks.isEmpty()) {
                    odd.add(key + " lacks " + lacks + " of " + value);
                }
            });
        }
        assertEquals(Set.of(), odd);
    }

    private static Set<String> values(String text) {
        var all = new TreeSet<String>();
        var pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                all.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return all;
    }

    /** The forms by the value that is counted; what is within one of them is looked at by itself. */
    private static Map<String, Set<String>> plurals(String text) {
        var all = new HashMap<String, Set<String>>();
        var pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                var forms = new HashSet<String>();
                int end = pattern.getLimitPartIndex(i);
                for (int j = i + 1; j < end; j++) {
                    if (pattern.getPartType(j) == MessagePattern.Part.Type.ARG_SELECTOR) {
                        forms.add(pattern.getSubstring(pattern.getPart(j)));
                    } else if (pattern.getPartType(j) == MessagePattern.Part.Type.MSG_START) {
                        j = pattern.getLimitPartIndex(j);
                    }
                }
                all.merge(pattern.getSubstring(pattern.getPart(i + 1)), forms, (one, other) -> {
                    one.retainAll(other);
                    return one;
                });
            }
        }
        return all;
    }

    /** "English term = term|its other stem", a line each: a text whose English has the one has the other. */
    @ParameterizedTest
    @MethodSource("languages")
    void each_thing_has_one_word(Language language) throws IOException {
        Path glossary = Path.of("src/test/resources/texts/glossary." + language.tag() + ".txt");
        var odd = new TreeSet<String>();
        for (String line : Files.exists(glossary) ? Files.readAllLines(glossary) : List.<String>of()) {
            String[] parts = line.split("=", 2);
            var english = Pattern.compile("\\b" + Pattern.quote(parts[0].strip()) + "\\b", Pattern.CASE_INSENSITIVE);
            for (String key : TEXTS.keys(language)) {
                String said = TEXTS.pattern(Language.ENGLISH, key).replaceAll("\\{\\w+}|\\{\\w+, (plural|select),", "");
                String own = TEXTS.pattern(language, key).toLowerCase(Locale.ROOT);
                if (english.matcher(said).find()
                        && Stream.of(parts[1].split("\\|"))
                                .noneMatch(stem -> own.contains(stem.strip().toLowerCase(Locale.ROOT)))) {
                    odd.add(key + " has no word for " + parts[0].strip());
                }
            }
        }
        assertEquals(Set.of(), odd);
    }
}
