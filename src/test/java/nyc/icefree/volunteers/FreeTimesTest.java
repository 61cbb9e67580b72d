package nyc.icefree.volunteers;

import static nyc.icefree.text.Language.ENGLISH;
import static nyc.icefree.text.Language.SPANISH;
import static nyc.icefree.volunteers.LanguageUse.INTERPRETS;
import static nyc.icefree.volunteers.LanguageUse.INTERPRETS_AT_ONCE;
import static nyc.icefree.volunteers.LanguageUse.SIGNS;
import static nyc.icefree.volunteers.LanguageUse.SPEAKS;
import static nyc.icefree.volunteers.LanguageUse.WRITES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.Given;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;

/** When somebody is free by what they said, at both sides of each boundary. */
class FreeTimesTest {
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 12, 7);
    private static final Language SIGNED = new Language("ase");
    private static final Set<OrganizationId> HELPED = Set.of(OrganizationId.random());
    private static final VolunteerAnswers LITTLE = new VolunteerAnswers(Set.of(ENGLISH), Set.of(), Set.of(), HELPED);
    private static final VolunteerAnswers MUCH = new VolunteerAnswers(
            new LanguageLevels(Map.of(
                    ENGLISH,
                    Set.of(SPEAKS),
                    SPANISH,
                    Set.of(INTERPRETS_AT_ONCE, WRITES),
                    new Language("ht"),
                    Set.of(WRITES),
                    new Language("ase"),
                    Set.of(SIGNS))),
            Set.of(CommonSkill.MEDIC, CommonSkill.LEGAL_OBSERVER),
            Set.of("queens", "staten-island"),
            HELPED,
            new FreeTimes(Set.of(FreeTime.values()), LocalDate.of(2027, 3, 1)),
            true);

    private static boolean isFree(FreeTimes free, LocalDateTime from) {
        return free.isFree(Given.slot(from, 2), Given.NEW_YORK);
    }

    @Test
    void who_says_nothing_is_asked_for_anything() {
        assertTrue(isFree(FreeTimes.NOTHING_SAID, A_MONDAY.atTime(2, 0)));
    }

    @Test
    void the_beginning_of_a_shift_says_which_part_of_the_week_it_is_of() {
        var friday = A_MONDAY.plusDays(4);
        for (var one : FreeTime.values()) {
            var free = new FreeTimes(Set.of(one), null);
            assertEquals(one == FreeTime.WEEKDAYS, isFree(free, A_MONDAY.atTime(0, 0)));
            assertEquals(one == FreeTime.WEEKDAYS, isFree(free, A_MONDAY.atTime(16, 59)));
            assertEquals(one == FreeTime.EVENINGS, isFree(free, friday.atTime(17, 0)));
            assertEquals(one == FreeTime.EVENINGS, isFree(free, friday.atTime(23, 59)));
            assertEquals(
                    one == FreeTime.WEEKENDS, isFree(free, friday.plusDays(1).atTime(0, 0)));
            assertEquals(
                    one == FreeTime.WEEKENDS, isFree(free, A_MONDAY.minusDays(1).atTime(23, 0)));
        }
    }

    @Test
    void a_pause_ends_with_the_day_before_the_one_that_they_gave() {
        var paused = new FreeTimes(Set.of(), A_MONDAY);
        assertFalse(isFree(paused, A_MONDAY.minusDays(1).atTime(23, 0)));
        assertTrue(isFree(paused, A_MONDAY.atTime(0, 0)));
        assertEquals(paused, paused.from(A_MONDAY.minusDays(1)));
        assertEquals(FreeTimes.NOTHING_SAID, paused.from(A_MONDAY));
    }

    private static Set<LanguageUse> all(Language language, LanguageUse... said) {
        return new LanguageLevels(Map.of(language, Set.of(said))).in(language);
    }

    @Test
    void simultaneous_interpreting_includes_consecutive() {
        assertEquals(Set.of(INTERPRETS, SPEAKS), all(SPANISH, INTERPRETS));
        assertEquals(Set.of(INTERPRETS_AT_ONCE, INTERPRETS, SPEAKS), all(SPANISH, INTERPRETS_AT_ONCE));
        assertEquals(Set.of(INTERPRETS_AT_ONCE, INTERPRETS, SIGNS), all(SIGNED, INTERPRETS_AT_ONCE));
        assertEquals(Set.of(SPEAKS), all(SPANISH, SPEAKS));
        assertEquals(Set.of(SIGNS), all(SIGNED, SIGNS));
    }

    @Test
    void whoever_writes_need_not_speak() {
        assertEquals(Set.of(WRITES), all(SPANISH, WRITES));
        var writer = new LanguageLevels(Map.of(SPANISH, Set.of(WRITES), ENGLISH, Set.of(SPEAKS, WRITES)));
        assertEquals(Set.of(ENGLISH), writer.conversed());
    }

    @Test
    void nobody_speaks_or_writes_a_signed_language_nor_signs_another() {
        assertEquals(Set.of(), all(SIGNED, SPEAKS, WRITES));
        assertEquals(Set.of(), all(SPANISH, SIGNS));
        assertEquals(Map.of(), new LanguageLevels(Map.of(SPANISH, Set.of(SIGNS), SIGNED, Set.of())).uses());
    }

    @Test
    void who_says_only_languages_speaks_them_and_signs_what_is_signed() {
        var levels = LanguageLevels.conversing(List.of(ENGLISH, SIGNED));
        assertEquals(Map.of(ENGLISH, Set.of(SPEAKS), SIGNED, Set.of(SIGNS)), levels.uses());
        assertEquals(Set.of(ENGLISH, SIGNED), levels.conversed());
        assertFalse(levels.can(INTERPRETS, ENGLISH));
        assertFalse(levels.can(SPEAKS, SPANISH));
    }

    @Test
    void what_is_written_is_read_again() {
        assertEquals(LITTLE, AnswersText.read(AnswersText.write(LITTLE), HELPED));
        assertEquals(MUCH, AnswersText.read(AnswersText.write(MUCH), HELPED));
    }

    @Test
    void three_lines_of_before_say_that_the_languages_are_spoken() {
        var before = AnswersText.read("ase,en\nMEDIC\nqueens", HELPED);
        assertEquals(
                new VolunteerAnswers(
                        new LanguageLevels(Map.of(ENGLISH, Set.of(SPEAKS), new Language("ase"), Set.of(SIGNS))),
                        Set.of(CommonSkill.MEDIC),
                        Set.of("queens"),
                        HELPED,
                        FreeTimes.NOTHING_SAID,
                        false),
                before);
        assertEquals(Set.of(), AnswersText.read("en\n\n", HELPED).skills());
    }

    /** As after a version that knew more, or of a text that was damaged. */
    @Test
    void what_is_not_known_is_left_out_and_all_else_is_read() {
        var read = AnswersText.read("""
                en,E N
                MEDIC,JUGGLER
                queens
                levels=en:SPEAKS:WHISPERS:WRITES,es:WHISPERS,E N:WRITES
                usual=WEEKDAYS,DAWNS
                paused=soon
                moods=GOOD""", HELPED);
        assertEquals(
                new VolunteerAnswers(
                        new LanguageLevels(Map.of(ENGLISH, Set.of(SPEAKS, WRITES))),
                        Set.of(CommonSkill.MEDIC),
                        Set.of("queens"),
                        HELPED,
                        new FreeTimes(Set.of(FreeTime.WEEKDAYS), null),
                        false),
                read);
        assertEquals(Set.of(), AnswersText.read("", HELPED).skills());
    }

    @Test
    void the_length_does_not_tell_how_much_somebody_answered() {
        assertEquals(AnswersText.write(LITTLE).length(), AnswersText.write(MUCH).length());
    }
}
