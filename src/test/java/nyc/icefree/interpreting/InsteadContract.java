package nyc.icefree.interpreting;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Objects;
import nyc.icefree.As;
import nyc.icefree.interpreting.Instead.Way;
import nyc.icefree.interpreting.InsteadRefused.Reason;
import nyc.icefree.interpreting.LanguageCoverage.Standing;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** What is done where nobody matches. */
abstract class InsteadContract extends CoverageGround {
    @AppTest
    static class OnH2Test extends InsteadContract {}

    @PostgresAppTest
    static class OnPostgresTest extends InsteadContract {}

    @Test
    void what_is_done_where_nobody_matches_is_kept_with_its_reason_until_it_is_taken_back() {
        As.staff(host.organizer(), () -> instead.settle(event, ES, Way.TOLD, "We looked for two weeks"));
        As.staff(host.organizer(), () -> instead.settle(event, ES, Way.REMOTE, "By telephone, with Luz"));
        var settled = in(ES);
        assertEquals(Standing.SETTLED, settled.standing());
        assertFalse(settled.isGap());
        assertEquals(Way.REMOTE, Objects.requireNonNull(settled.instead()).way());
        assertEquals("By telephone, with Luz", settled.instead().reason());
        var sealed = jdbc.sql("select reason from interpreting_instead where event_id = ?")
                .param(event.value())
                .query(byte[].class)
                .single();
        assertFalse(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1).contains("Luz"));
        As.staff(host.organizer(), () -> instead.takeBack(event, ES));
        assertEquals(Standing.NOBODY, in(ES).standing());
    }

    @Test
    void a_reason_is_needed_and_short_and_of_a_language_that_is_needed() {
        refused(Reason.REASON_MISSING, ES, "  ");
        refused(Reason.REASON_TOO_LONG, ES, "r".repeat(Instead.LONGEST_REASON + 1));
        refused(Reason.NOT_NEEDED, WO, "Nobody");
        As.staff(host.organizer(), () -> instead.settle(event, ES, Way.TOLD, "r".repeat(Instead.LONGEST_REASON)));
    }

    private void refused(Reason reason, Language language, String why) {
        var refused = assertThrows(
                InsteadRefused.class,
                () -> As.staff(host.organizer(), () -> instead.settle(event, language, Way.TOLD, why)));
        assertEquals(List.of(reason), refused.reasons());
    }

    @Test
    void the_reason_is_forgotten_a_week_after_the_event_and_that_something_was_done_is_not() {
        As.staff(host.organizer(), () -> instead.settle(event, ES, Way.BILINGUAL_SPEAKER, "Luz speaks both"));
        given.movedToThePast(event, 6);
        purge.purgeDue();
        assertEquals("Luz speaks both", Objects.requireNonNull(in(ES).instead()).reason());
        given.movedToThePast(event, 9);
        purge.purgeDue();
        assertEquals(
                Way.BILINGUAL_SPEAKER, Objects.requireNonNull(in(ES).instead()).way());
        assertNull(Objects.requireNonNull(in(ES).instead()).reason());
    }

    @Test
    void a_deleted_draft_leaves_nothing() {
        var draft = given.drafted(host, form);
        As.staff(host.organizer(), () -> {
            instead.settle(draft, ES, Way.TOLD, "Nobody");
            deletion.delete(draft);
        });
        assertEquals(
                0,
                jdbc.sql("select count(*) from interpreting_instead where event_id = ?")
                        .param(draft.value())
                        .query(Integer.class)
                        .single());
    }
}
