package nyc.icefree.events;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.Translation;
import nyc.icefree.eventviews.TranslationState;
import nyc.icefree.people.NotYours;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where each language of an event stands to its original, and who may not say so; on both databases. */
abstract class TranslationsContract {
    @AppTest
    static class OnH2Test extends TranslationsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TranslationsContract {}

    private static final Language BENGALI = new Language("bn");

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Translations translations;

    @Test
    void a_translation_is_missing_written_read_and_behind_its_original() {
        var team = given.team();
        var id = given.published(team, given.session("Rights", 5));
        assertStates(team, id, new Translation(Language.SPANISH, TranslationState.MISSING));
        assertEquals(
                id,
                As.staff(team.organizer(), () -> translations.wanting())
                        .getFirst()
                        .event());
        save(team, id, words("Rights", "Derechos", "অধিকার"));
        assertStates(
                team,
                id,
                new Translation(Language.SPANISH, TranslationState.DONE),
                new Translation(BENGALI, TranslationState.DONE));
        assertEquals(List.of(), As.staff(team.organizer(), () -> translations.wanting()));
        As.staff(team.organizer(), () -> translations.reviewed(id, BENGALI));
        save(team, id, words("Your rights", "Sus derechos", "অধিকার"));
        assertStates(
                team,
                id,
                new Translation(Language.SPANISH, TranslationState.DONE),
                new Translation(BENGALI, TranslationState.STALE));
        As.staff(team.organizer(), () -> translations.reviewed(id, BENGALI));
        assertStates(
                team,
                id,
                new Translation(Language.SPANISH, TranslationState.DONE),
                new Translation(BENGALI, TranslationState.REVIEWED));
    }

    @Test
    void strangers_read_and_say_nothing() {
        var id =
                given.published(given.team(), given.session("Rights", 5).worded(words("Rights", "Derechos", "অধিকার")));
        As.staff(given.team().organizer(), () -> {
            assertEquals(List.of(), translations.of(id));
            assertEquals(List.of(), translations.wanting());
            assertThrows(NotYours.class, () -> translations.reviewed(id, BENGALI));
        });
    }

    private void save(Given.Team team, EventId id, List<EventWords> words) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            planning.change(id, plan.version(), plan.draft().worded(words));
        });
    }

    private static List<EventWords> words(String english, String spanish, String bengali) {
        return List.of(
                new EventWords(Language.ENGLISH, english, "", "", true),
                new EventWords(Language.SPANISH, spanish, "", "", false),
                new EventWords(BENGALI, bengali, "", "", false));
    }

    private void assertStates(Given.Team team, EventId id, Translation... states) {
        assertEquals(List.of(states), As.staff(team.organizer(), () -> translations.of(id)));
    }
}
