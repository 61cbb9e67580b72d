package nyc.icefree.entrypages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the ten pages say, compared with what translators are given. */
class EntryTextsTest {
    static final List<EntryLanguage> ENTRIES = EntryLanguage.ALL;
    private static final int MOST = 25;
    private static final int LONGEST = 260;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");
    private static final EntryTexts GIVEN = EntryTexts.read(Language.ENGLISH);
    private static final Map<String, UnicodeScript> SCRIPTS = Map.of(
            "zh-Hans", UnicodeScript.HAN,
            "zh-Hant", UnicodeScript.HAN,
            "ru", UnicodeScript.CYRILLIC,
            "bn", UnicodeScript.BENGALI,
            "ht", UnicodeScript.LATIN,
            "ko", UnicodeScript.HANGUL,
            "ar", UnicodeScript.ARABIC,
            "ur", UnicodeScript.ARABIC,
            "fr", UnicodeScript.LATIN,
            "pl", UnicodeScript.LATIN);
    /** One of them at least stands in what is written in that language, and in no other here of its script. */
    private static final Map<String, String> LETTERS = Map.of(
            "zh-Hans", "这请们",
            "zh-Hant", "這請們",
            "ht", "òk",
            "ar", "ةى",
            "ur", "ےہں",
            "fr", "çé’",
            "pl", "ąęłż");

    @ParameterizedTest
    @FieldSource("ENTRIES")
    void each_page_says_the_same_few_things(EntryLanguage entry) {
        var texts = EntryTexts.of(entry).byKey();
        assertEquals(GIVEN.byKey().keySet(), texts.keySet());
        assertTrue(texts.size() <= MOST, () -> texts.size() + " texts");
        texts.forEach((key, text) -> {
            assertTrue(!text.isBlank() && text.equals(text.strip()) && text.length() <= LONGEST, key);
            assertEquals(placeholders(GIVEN.get(key)), placeholders(text), key);
            assertNotEquals(GIVEN.get(key), text, key);
            assertFalse(text.matches("(?s).*[<>\\\\].*"), key);
        });
    }

    @ParameterizedTest
    @FieldSource("ENTRIES")
    void every_text_is_written_in_the_script_of_its_language(EntryLanguage entry) {
        var script = SCRIPTS.get(entry.language().tag());
        EntryTexts.of(entry).byKey().forEach((key, text) -> {
            var letters = PLACEHOLDER
                    .matcher(text)
                    .replaceAll("")
                    .codePoints()
                    .filter(Character::isLetter)
                    .boxed()
                    .toList();
            assertFalse(letters.isEmpty(), key);
            assertTrue(
                    letters.stream().allMatch(letter -> UnicodeScript.of(letter) == script), () -> key + ": " + text);
        });
    }

    @ParameterizedTest
    @FieldSource("ENTRIES")
    void no_page_is_in_the_language_of_another_with_the_same_script(EntryLanguage entry) {
        String own = LETTERS.getOrDefault(entry.language().tag(), "");
        String all = String.join("", EntryTexts.of(entry).all());
        own.codePoints().forEach(letter -> assertTrue(all.indexOf(letter) >= 0, () -> Character.toString(letter)));
        var other = switch (entry.language().tag()) {
            case "zh-Hans" -> "這請們";
            case "zh-Hant" -> "这请们";
            case "ar" -> "ےہں";
            case "ur" -> "ةى";
            default -> "";
        };
        other.codePoints().forEach(letter -> assertTrue(all.indexOf(letter) < 0, () -> Character.toString(letter)));
    }

    /** A mark that somebody has read it counts for what it was put to. */
    @ParameterizedTest
    @FieldSource("ENTRIES")
    void any_change_of_a_text_changes_the_fingerprint(EntryLanguage entry) {
        var texts = EntryTexts.of(entry);
        assertEquals(texts.fingerprint(), EntryTexts.fingerprint(new HashMap<>(texts.byKey())));
        texts.byKey().keySet().forEach(key -> {
            var changed = new HashMap<>(texts.byKey());
            changed.merge(key, "!", String::concat);
            assertNotEquals(texts.fingerprint(), EntryTexts.fingerprint(changed), key);
        });
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .collect(Collectors.toList());
    }
}
