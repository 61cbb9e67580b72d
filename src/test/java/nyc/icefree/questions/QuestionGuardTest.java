package nyc.icefree.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** What a question may not ask for, in sentences that an organizer could write. */
class QuestionGuardTest {
    private static final int AT_LEAST = 40;

    @ParameterizedTest
    @MethodSource("refused")
    void a_question_for_what_we_never_collect_is_refused(ForbiddenTopic topic, String question) {
        assertTrue(forbidden(question).contains(topic), question + " " + forbidden(question));
    }

    @ParameterizedTest
    @MethodSource("passed")
    void a_question_that_only_speaks_of_it_passes(String question) {
        assertEquals(Set.of(), forbidden(question), question);
    }

    @Test
    void each_language_has_forty_of_both_kinds_and_each_topic() {
        for (String language : List.of("en", "es")) {
            assertTrue(lines("refused_" + language).size() >= AT_LEAST, language);
            assertTrue(lines("passed_" + language).size() >= AT_LEAST, language);
            var topics = EnumSet.of(ForbiddenTopic.OWN_WORD);
            lines("refused_" + language).forEach(line -> topics.add(ForbiddenTopic.valueOf(line.split(" ")[0])));
            assertEquals(EnumSet.allOf(ForbiddenTopic.class), topics);
        }
    }

    @Test
    void choices_can_ask_what_the_question_does_not() {
        assertEquals(
                Set.of(ForbiddenTopic.STATUS),
                QuestionGuard.forbidden(List.of("What fits you?", "Citizen", "Green card", "Neither"), List.of()));
        assertEquals(
                Set.of(ForbiddenTopic.ORIGIN),
                QuestionGuard.forbidden(List.of("What fits you?", "México", "Haiti", "Ecuador"), List.of()));
        assertEquals(Set.of(), QuestionGuard.forbidden(List.of("Which band?", "Jordan", "The Fiddlers"), List.of()));
    }

    @Test
    void words_of_administrators_count_whole_and_without_accents() {
        var words = List.of("Parole", "número de caso");
        assertEquals(Set.of(ForbiddenTopic.OWN_WORD), QuestionGuard.forbidden(List.of("Are you on PAROLE?"), words));
        assertEquals(
                Set.of(ForbiddenTopic.OWN_WORD),
                QuestionGuard.forbidden(List.of("¿Cuál es su numero de caso?"), words));
        assertEquals(Set.of(), QuestionGuard.forbidden(List.of("Do you want to hear about paroles?"), words));
    }

    @Test
    void signs_and_capitals_do_not_hide_it() {
        assertEquals(Set.of(ForbiddenTopic.STATUS), forbidden("IMMIGRATION—STATUS???"));
        assertEquals(Set.of(ForbiddenTopic.IDENTITY_DOCUMENT), forbidden("S.S.N."));
    }

    private static Set<ForbiddenTopic> forbidden(String question) {
        return QuestionGuard.forbidden(List.of(question), List.of());
    }

    static Stream<Object[]> refused() {
        return Stream.of("refused_en", "refused_es")
                .flatMap(file -> lines(file).stream())
                .map(line -> {
                    int blank = line.indexOf(' ');
                    return new Object[] {ForbiddenTopic.valueOf(line.substring(0, blank)), line.substring(blank + 1)};
                });
    }

    static Stream<String> passed() {
        return Stream.of("passed_en", "passed_es").flatMap(file -> lines(file).stream());
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource("questions/" + file + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
