package nyc.icefree.unfinished;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.PlainColumns;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.FormRefused;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.Language;
import nyc.icefree.unfinished.UnfinishedRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What is half-written is there for its writer alone, and two tabs never write over each other; on both databases. */
abstract class UnfinishedPlansContract {
    @AppTest
    static class OnH2Test extends UnfinishedPlansContract {}

    @PostgresAppTest
    static class OnPostgresTest extends UnfinishedPlansContract {}

    @Autowired
    Given given;

    @Autowired
    UnfinishedPlans unfinished;

    @Autowired
    EventPlanning planning;

    @Autowired
    Templates templates;

    @Autowired
    JdbcClient jdbc;

    private Given.Team team;
    private final UnfinishedId id = UnfinishedId.random();

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    private PlanSoFar written(String title) {
        var words = List.of(new EventWords(Language.ENGLISH, title, "", "", true));
        return new PlanSoFar(
                team.organization(),
                null,
                EventDraft.blank(EventKind.CLINIC, Given.NEW_YORK).worded(words),
                Map.of());
    }

    private KeptEdition keep(UnfinishedId plan, int edition, String title) {
        return As.staff(team.organizer(), () -> unfinished.keep(plan, edition, PlanSubject.NEW, written(title)));
    }

    private void refused(Reason reason, Runnable what) {
        assertEquals(
                reason,
                assertThrows(UnfinishedRefused.class, () -> As.staff(team.organizer(), what))
                        .reason());
    }

    private List<UnfinishedCard> mine() {
        return As.staff(team.organizer(), () -> unfinished.mine());
    }

    @Test
    void what_was_typed_last_is_there_to_go_on_with() {
        assertEquals(List.of(), mine());
        assertEquals(1, keep(id, 0, "").number());
        var second = keep(id, 1, " Clinic on Tuesday ");
        assertEquals(2, second.number());
        As.staff(team.organizer(), () -> {
            var again = unfinished.open(id).orElseThrow();
            assertEquals(
                    new UnfinishedPlan(id, 2, PlanSubject.NEW, written(" Clinic on Tuesday "), second.at()), again);
        });
        var card = mine().getFirst();
        assertEquals("Clinic on Tuesday", card.title());
        assertTrue(card.organization().startsWith("Neighbors"), card.organization());
        assertEquals(second.at(), card.changedAt());
        var other = UnfinishedId.random();
        keep(other, 0, "Rally");
        assertEquals(List.of(other, id), mine().stream().map(UnfinishedCard::id).toList());
        As.staff(team.organizer(), () -> unfinished.discard(other));
        As.staff(team.organizer(), () -> unfinished.discard(other));
        assertEquals(List.of(id), mine().stream().map(UnfinishedCard::id).toList());
        assertEquals(1, keep(other, 0, "Rally").number(), "what was discarded comes back");
    }

    @Test
    void the_same_twice_is_kept_once() {
        keep(id, 0, "Clinic");
        assertEquals(1, keep(id, 0, "Clinic").number(), "the answer was lost on its way");
        keep(id, 1, "Clinic two");
        assertEquals(2, keep(id, 1, "Clinic two").number());
        assertEquals(1, mine().size());
    }

    @Test
    void a_second_tab_is_told_and_neither_writes_over_the_other() {
        keep(id, 0, "Clinic");
        keep(id, 1, "in this tab");
        refused(Reason.WRITTEN_ELSEWHERE, () -> unfinished.keep(id, 1, PlanSubject.NEW, written("in that tab")));
        assertEquals("in this tab", mine().getFirst().title());
        assertEquals(3, keep(id, 2, "in that tab, once it has seen the other").number());
    }

    @Test
    void who_begins_to_change_an_event_again_begins_beside_what_they_left() {
        var event = given.drafted(team, given.session("Rights", 9));
        var subject = PlanSubject.of(event, 0);
        var again = UnfinishedId.random();
        As.staff(team.organizer(), () -> {
            assertTrue(unfinished.ofEvent(event).isEmpty());
            unfinished.keep(id, 0, subject, written("changed"));
            assertEquals(subject, unfinished.ofEvent(event).getFirst().subject());
            unfinished.keep(again, 0, subject, written("changed otherwise"));
            assertEquals(
                    Set.of(id, again),
                    unfinished.ofEvent(event).stream().map(UnfinishedPlan::id).collect(Collectors.toSet()));
            unfinished.discard(again);
            assertEquals(
                    List.of(id),
                    unfinished.ofEvent(event).stream().map(UnfinishedPlan::id).toList());
        });
        var colleague = colleague();
        As.staff(colleague, () -> {
            assertTrue(unfinished.ofEvent(event).isEmpty());
            unfinished.keep(UnfinishedId.random(), 0, subject, written("another's"));
        });
    }

    @Test
    void a_change_of_a_template_is_kept_likewise() {
        var event = given.drafted(team, given.session("Rights", 9));
        As.staff(team.organizer(), () -> {
            var template = templates.keep(event, "Rights " + UUID.randomUUID());
            unfinished.keep(id, 0, PlanSubject.of(template, 0), written("changed"));
            assertEquals(id, unfinished.ofTemplate(template).getFirst().id());
        });
    }

    @Test
    void nobody_else_reads_it_writes_in_it_or_discards_it() {
        keep(id, 0, "Clinic");
        var event = given.drafted(team, given.session("Rights", 9));
        var change = UnfinishedId.random();
        As.staff(team.organizer(), () -> unfinished.keep(change, 0, PlanSubject.of(event, 0), written("changed")));
        for (var other : List.of(
                colleague(),
                given.coordinator(team.organization()),
                given.team().organizer())) {
            As.staff(other, () -> mayNot(event));
        }
        As.administrator(given.person(), () -> mayNot(event));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(team.organizer(), () -> unfinished.mine()));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> unfinished.open(id)));
        assertEquals(2, mine().size());
    }

    private void mayNot(EventId event) {
        assertTrue(unfinished.open(id).isEmpty());
        assertTrue(unfinished.ofEvent(event).isEmpty());
        assertEquals(List.of(), unfinished.mine());
        assertThrows(NotYours.class, () -> unfinished.discard(id));
        assertThrows(NotYours.class, () -> unfinished.finish(id, () -> "saved"));
        assertThrows(NotYours.class, () -> unfinished.keep(id, 1, PlanSubject.NEW, written("theirs")));
    }

    @Test
    void it_is_begun_only_for_whom_one_plans() {
        var stranger = given.team().organizer();
        var event = given.drafted(team, given.session("Rights", 9));
        for (var subject : List.of(PlanSubject.NEW, PlanSubject.of(event, 0))) {
            var soFar = written("x");
            assertThrows(NotYours.class, () -> As.staff(stranger, () -> unfinished.keep(id, 0, subject, soFar)));
            assertThrows(
                    NotYours.class,
                    () -> As.administrator(given.person(), () -> unfinished.keep(id, 0, subject, soFar)));
        }
    }

    @Test
    void it_is_gone_with_what_saves_it_and_stays_when_that_is_refused() {
        keep(id, 0, "Clinic");
        var bad = given.session("", 9);
        assertThrows(
                FormRefused.class,
                () -> As.staff(
                        team.organizer(), () -> unfinished.finish(id, () -> planning.draft(team.organization(), bad))));
        assertEquals(1, mine().size());
        var saved = As.staff(
                team.organizer(),
                () -> unfinished.finish(id, () -> planning.draft(team.organization(), given.session("Clinic", 9))));
        assertEquals(List.of(), mine());
        assertTrue(As.staff(team.organizer(), () -> planning.planOf(saved)).isPresent());
        var never = UnfinishedId.random();
        assertEquals("saved", As.staff(team.organizer(), () -> unfinished.finish(never, () -> "saved")));
    }

    @Test
    void there_are_bounds() {
        for (int i = 0; i < UnfinishedPlans.MOST; i++) {
            keep(UnfinishedId.random(), 0, "Plan " + i);
        }
        refused(Reason.TOO_MANY, () -> unfinished.keep(id, 0, PlanSubject.NEW, written("one more")));
        var first = mine().getLast().id();
        keep(first, 1, "goes on");
        var long_ = written("x".repeat(UnfinishedPlans.LONGEST));
        refused(Reason.TOO_LONG, () -> unfinished.keep(first, 2, PlanSubject.NEW, long_));
    }

    @Test
    void it_lies_sealed_and_leaves_no_trace_in_the_record() {
        String secret = "Kestrel" + UUID.randomUUID();
        int before = acts(team.organizer());
        keep(id, 0, secret);
        keep(id, 1, secret + " goes on");
        mine();
        As.staff(team.organizer(), () -> unfinished.discard(id));
        keep(id, 0, secret);
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
        assertEquals(before, acts(team.organizer()));
        var sealed = jdbc.sql("select sealed_text from unfinished_plan where id = ?")
                .param(id.value())
                .query((row, n) -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.ISO_8859_1))
                .single();
        assertFalse(sealed.contains(secret));
    }

    /** It is done each time somebody pauses: the right to plan, and one statement that writes. */
    @Test
    void keeping_more_asks_the_database_little() {
        keep(id, 0, "Clinic");
        long asked = CountedStatements.in(() -> keep(id, 1, "Clinic on Tuesday"));
        assertTrue(asked <= 3, asked + " statements");
    }

    private int acts(PersonId person) {
        return jdbc.sql("select count(*) from audit_entry where who = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private PersonId colleague() {
        var colleague = given.person();
        given.appoint(team.organization(), colleague, StaffRole.ORGANIZER);
        return colleague;
    }
}
