package nyc.icefree.volunteers;

import static nyc.icefree.text.Language.ENGLISH;
import static nyc.icefree.text.Language.SPANISH;
import static nyc.icefree.volunteers.LanguageUse.INTERPRETS_AT_ONCE;
import static nyc.icefree.volunteers.LanguageUse.SIGNS;
import static nyc.icefree.volunteers.LanguageUse.SPEAKS;
import static nyc.icefree.volunteers.LanguageUse.WRITES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;

/** Answers as they are sealed, and as they were before there was more to answer. */
class AnswersTextTest {
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
