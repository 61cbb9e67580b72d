package nyc.icefree.interpreting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.Given;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import org.junit.jupiter.api.Test;

class TeamsTest {
    static final Language EN = Language.ENGLISH;
    static final Language ES = Language.SPANISH;
    static final Language WO = new Language("wo");
    static final Language FF = new Language("ff");
    static final TimeSlot EVENING = at(18, 20);

    static TimeSlot at(int from, int until) {
        var day = LocalDate.of(2026, 12, 5).atStartOfDay();
        return TimeSlot.of(day.plusHours(from), day.plusHours(until), Given.NEW_YORK);
    }

    /** Speaks English and interprets these. */
    static Interpreter interpreter(TimeSlot slot, Set<Language> only, Language... languages) {
        var levels = Arrays.stream(languages)
                .collect(Collectors.toMap(language -> language, language -> Set.of(LanguageUse.INTERPRETS)));
        levels.put(EN, Set.of(LanguageUse.SPEAKS));
        return new Interpreter(PersonId.random(), slot, only, new LanguageLevels(levels));
    }

    static Interpreter interpreter(Language... languages) {
        return interpreter(EVENING, Set.of(), languages);
    }

    static Map<Language, Integer> fewest(Map<Language, Integer> needed, Interpreter... there) {
        return new Teams(EVENING, List.of(EN), List.of(there))
                .of(needed).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().fewest()));
    }

    static Teams.Team team(TimeSlot event, List<Language> held, Language into, Interpreter... there) {
        return Objects.requireNonNull(
                new Teams(event, held, List.of(there)).of(needed(into, 1)).get(into));
    }

    /** In this order. */
    static Map<Language, Integer> needed(Object... languagesAndNumbers) {
        var needed = new LinkedHashMap<Language, Integer>();
        for (int i = 0; i < languagesAndNumbers.length; i += 2) {
            needed.put((Language) languagesAndNumbers[i], (Integer) languagesAndNumbers[i + 1]);
        }
        return needed;
    }

    @Test
    void who_interprets_two_languages_counts_for_one() {
        assertEquals(Map.of(ES, 1, WO, 0), fewest(needed(ES, 1, WO, 1), interpreter(ES, WO)));
    }

    @Test
    void who_is_first_gives_way_where_another_can_do_only_that() {
        assertEquals(
                Map.of(ES, 1, WO, 1, FF, 1),
                fewest(needed(ES, 1, WO, 1, FF, 1), interpreter(ES, WO, FF), interpreter(ES, WO), interpreter(ES)));
    }

    @Test
    void each_language_has_one_before_any_has_two() {
        assertEquals(Map.of(ES, 1, WO, 1), fewest(needed(ES, 2, WO, 2), interpreter(ES, WO), interpreter(ES, WO)));
        assertEquals(
                Map.of(ES, 2, WO, 1),
                fewest(needed(ES, 2, WO, 2), interpreter(ES, WO), interpreter(ES), interpreter(ES, WO)));
    }

    @Test
    void who_is_in_a_shift_for_some_languages_counts_for_no_other() {
        assertEquals(Map.of(WO, 0), fewest(needed(WO, 1), interpreter(EVENING, Set.of(ES), ES, WO)));
    }

    @Test
    void who_speaks_no_language_of_the_event_or_only_speaks_the_other_does_not_count() {
        var french = new Language("fr");
        var deaf = new Interpreter(
                PersonId.random(),
                EVENING,
                Set.of(),
                new LanguageLevels(Map.of(WO, Set.of(LanguageUse.INTERPRETS), french, Set.of(LanguageUse.SPEAKS))));
        assertEquals(Map.of(WO, 0), fewest(needed(WO, 1), deaf));
        assertEquals(1, team(EVENING, List.of(EN, french), WO, deaf).fewest(), "one of several is enough");
        var speaks = new Interpreter(PersonId.random(), EVENING, Set.of(), LanguageLevels.conversing(List.of(EN, WO)));
        assertEquals(Map.of(WO, 0), fewest(needed(WO, 1), speaks));
    }

    @Test
    void one_after_another_cover_the_whole_and_a_hole_is_named() {
        var whole = team(
                EVENING, List.of(EN), ES, interpreter(at(17, 19), Set.of(), ES), interpreter(at(19, 21), Set.of(), ES));
        assertEquals(1, whole.fewest());
        assertEquals(2, whole.at().size());
        assertNull(whole.thin());
        var hole = team(EVENING, List.of(EN), ES, interpreter(at(19, 20), Set.of(), ES));
        assertEquals(0, hole.fewest());
        assertEquals(at(18, 19), hole.thin());
    }

    @Test
    void of_whole_days_only_the_hours_count_in_which_somebody_is_there() {
        var days = at(0, 24);
        assertEquals(
                1,
                team(days, List.of(EN), ES, interpreter(at(9, 17), Set.of(), ES))
                        .fewest());
        assertEquals(0, team(days, List.of(EN), ES).fewest());
    }

    @Test
    void two_are_needed_from_an_hour_on_and_at_once_after_one_turn() {
        assertEquals(TeamRule.ALONE, TeamRule.of(Duration.ofMinutes(59), false));
        assertEquals(TeamRule.LONG_SESSION, TeamRule.of(Duration.ofMinutes(60), false));
        assertEquals(TeamRule.ALONE, TeamRule.of(Duration.ofMinutes(30), true));
        assertEquals(TeamRule.TURNS_AT_ONCE, TeamRule.of(Duration.ofMinutes(31), true));
        assertEquals(TeamRule.LONG_SESSION, TeamRule.of(Duration.ofMinutes(60), true));
        assertEquals(1, TeamRule.ALONE.interpreters());
        assertEquals(2, TeamRule.TURNS_AT_ONCE.interpreters());
        assertEquals(2, TeamRule.LONG_SESSION.interpreters());
    }
}
