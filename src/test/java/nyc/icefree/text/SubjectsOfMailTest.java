package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.eventform.EventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on a locked phone, sender and subject of a mail, says when, and neither what, where nor with whom. */
class SubjectsOfMailTest {
    private static final Texts TEXTS = new Texts();

    private static final Pattern TELLING = Pattern.compile(
            "(?iu)\\b(ICE|rights?|derechos?|deport\\w*|raids?|redadas?|immigra\\w*|inmigra\\w*|migra\\w*|detention"
                    + "|detenci\\w*|lawyers?|attorneys?|abogad\\w*|legal\\w*|rall(?:y|ies)|protests?|protestas?|march(?:es)?"
                    + "|marchas?|manifestaci\\w*|clinics?|cl[ií]nicas?|sanctuary|santuario|asylum|asilo|rapid response"
                    + "|respuesta r[aá]pida|briefings?|canvass\\w*|co-?hosts?|organi[sz]\\w*|coordina\\w*|volunt\\w*)\\b");

    private static final Pattern ARGUMENT = Pattern.compile("\\{ *(\\w+)");
    /** The day, the hour, and how many there are. */
    private static final Set<String> TOLD = Set.of("date", "day", "time", "count");

    static Stream<Language> languages() {
        return Language.READ.stream();
    }

    private static List<String> subjects(Language language) {
        return TEXTS.keys(language).stream()
                .filter(key -> key.startsWith("mail.")
                        && (key.endsWith(".subject") || key.startsWith("mail.about") || key.equals("mail.from")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_subject_says_what_it_is_about(Language language) {
        var keys = subjects(language);
        assertTrue(keys.size() > 40, "all are read: " + keys.size());
        assertEquals(
                List.of(), keys.stream().filter(key -> tells(language, key)).toList());
    }

    /** Nor that somebody is missing, which could be read as somebody who was taken. */
    @Test
    void of_a_shift_it_says_whose_it_is_and_when() {
        assertEquals(
                Set.of(
                        "Your shift on {date}",
                        "A shift on {date}",
                        "About your shift on {date}",
                        "About the shift on {date}",
                        "Changed: your shift on {date}",
                        "A question about {date}"),
                subjects(Language.ENGLISH).stream()
                        .filter(key -> key.startsWith("mail.shift-"))
                        .map(key -> TEXTS.pattern(Language.ENGLISH, key))
                        .collect(Collectors.toSet()));
    }

    private static boolean tells(Language language, String key) {
        String said = TEXTS.pattern(language, key);
        return TELLING.matcher(said).find()
                || namesAKind(TEXTS.in(language), said)
                || !TOLD.containsAll(ARGUMENT.matcher(said)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet()));
    }

    private static boolean namesAKind(Words words, String said) {
        return Stream.of(EventKind.values())
                .filter(kind -> kind != EventKind.OTHER)
                .anyMatch(kind -> said.toLowerCase(words.language().locale())
                        .contains(words.of(kind).toLowerCase(words.language().locale())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Know your rights on {date}",
                "Manifestación: {date}",
                "ICE",
                "About the Clinic",
                "Migración",
                "2 messages for organizers"
            })
    void a_telling_word_is_found(String planted) {
        assertTrue(TELLING.matcher(planted).find(), planted);
    }

    @Test
    void a_word_that_only_looks_like_one_is_none() {
        assertFalse(TELLING.matcher("A price and a notice: {date}").find());
        assertFalse(TOLD.containsAll(Set.of("date", "host")));
    }
}
