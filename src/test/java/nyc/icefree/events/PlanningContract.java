package nyc.icefree.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Raced;
import nyc.icefree.Refusals;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventQuery;
import nyc.icefree.disclosure.EventRow;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.Right;
import nyc.icefree.people.Actor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueId;
import nyc.icefree.venues.Venues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabasesDiffer
abstract class PlanningContract {
    @AppTest
    static class OnH2Test extends PlanningContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PlanningContract {}

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    EventCopies copies;

    @Autowired
    EventDesk desk;

    @Autowired
    Venues venues;

    @Autowired
    EventRights rights;

    @Autowired
    Texts texts;

    @Test
    void a_form_comes_back_as_it_was_saved() {
        var team = given.team();
        var draft = Drafts.from(given.session("Rights", 5))
                .access(AccessFact.STEP_FREE)
                .coHosts(given.team().organization(), given.team().organization())
                .draft();
        var id = given.drafted(team, draft);
        var plan = As.staff(team.organizer(), () -> planning.planOf(id)).orElseThrow();
        var kept = Objects.requireNonNull(plan.draft().where().venue());
        assertEquals(Drafts.from(draft).at(kept).draft(), plan.draft());
        As.staff(team.organizer(), () -> planning.change(id, 99, plan.draft()));
        assertEquals(plan, As.staff(team.organizer(), () -> planning.planOf(id)).orElseThrow());
    }

    @Test
    void a_form_older_than_what_is_stored_is_refused() {
        var team = given.team();
        var id = given.published(team);
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            given.edit(team, id, d -> d.titled("First"));
            var second = Drafts.from(plan.draft()).titled("Second").draft();
            assertThrows(ChangedMeanwhile.class, () -> planning.change(id, plan.version(), second));
        });
    }

    @Test
    void nothing_but_a_draft_is_saved_without_a_press() {
        var team = given.team();
        var id = given.drafted(team, given.session("Rights", 5));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var next = planning.saveDraft(
                    id,
                    plan.version(),
                    Drafts.from(plan.draft()).titled("First").draft());
            assertEquals(planning.planOf(id).orElseThrow(), next);
            planning.publish(id);
            Refusals.because(PlanningRefused.class, () -> planning.saveDraft(id, next.version(), next.draft()));
        });
    }

    @Raced(times = 20)
    void the_same_session_planned_by_many_at_once_gets_an_address_for_each() throws Exception {
        var team = given.team();
        var draft = given.session("Rights " + UUID.randomUUID(), 5);
        var slugs = new HashSet<String>();
        for (var drafted : AtOnce.run(8, () -> given.drafted(team, draft))) {
            var id = drafted.get();
            slugs.add(As.staff(team.organizer(), () -> desk.detail(id))
                    .orElseThrow()
                    .view()
                    .slug());
        }
        assertEquals(8, slugs.size());
    }

    @Test
    void an_organization_that_is_not_trusted_keeps_drafts_only() {
        var team = given.untrustedTeam();
        var id = given.drafted(team, given.session("Rights", 5));
        As.staff(team.organizer(), () -> {
            assertEquals(
                    PlanningRefused.ORGANIZATION_NOT_TRUSTED,
                    planning.mayPublish(id).refusal());
            Refusals.because(PlanningRefused.class, () -> planning.publish(id));
            assertFalse(desk.detail(id).orElseThrow().publish().may());
        });
    }

    @Test
    void a_copy_is_a_draft_on_the_same_weekday_to_come() {
        var team = given.team();
        var past = given.drafted(team, given.session("Long ago", -30));
        var copy = As.staff(
                team.organizer(),
                () -> copies.duplicate(past, List.of(copies.nextDay(past))).getFirst());
        var plan = As.staff(team.organizer(), () -> planning.planOf(copy)).orElseThrow();
        assertEquals(EventState.DRAFT, plan.state());
        var start = plan.draft().when().start();
        assertNotNull(start);
        assertTrue(start.isAfter(LocalDate.now(Given.NEW_YORK).minusDays(1).atStartOfDay()));
        assertEquals(LocalDate.now(Given.NEW_YORK).minusDays(30).getDayOfWeek(), start.getDayOfWeek());
    }

    @Test
    void another_organizations_event_is_not_there() {
        var ours = given.team();
        var theirs = given.team();
        var id = given.published(ours);
        var draft = given.session("Mine now", 5);
        As.staff(theirs.organizer(), () -> {
            assertThrows(NotYours.class, () -> planning.draft(ours.organization(), draft));
            assertThrows(NotYours.class, () -> planning.change(id, 1, draft));
            assertThrows(NotYours.class, () -> planning.publish(id));
            assertThrows(NotYours.class, () -> planning.mayPublish(id));
            assertThrows(NotYours.class, () -> planning.cancel(id, "Because"));
            assertThrows(NotYours.class, () -> planning.unpublish(id));
            assertThrows(NotYours.class, () -> copies.duplicate(id, List.of()));
            assertThrows(NotYours.class, () -> planning.publish(EventId.random()));
            assertTrue(planning.planOf(id).isEmpty());
            assertTrue(desk.detail(id).isEmpty());
            assertEquals(0, desk.count(EventQuery.all(Language.ENGLISH)));
            assertEquals(List.of(), desk.list(EventQuery.all(Language.ENGLISH), 0, 50));
        });
        assertFalse(rights.may(staff(theirs), Right.PLAN, id));
        assertFalse(rights.mayCount(staff(theirs), id));
        assertThrows(NotYours.class, () -> rights.requireCount(staff(theirs), id));
        assertTrue(rights.may(staff(ours), Right.PLAN, id));
        assertFalse(rights.may(new Actor(ours.organizer(), false, false, true), Right.PLAN, id));
    }

    @Test
    void visitors_and_volunteers_reach_no_desk() {
        var id = given.published(given.team());
        As.nobody(() -> assertThrows(AccessDeniedException.class, () -> planning.planOf(id)));
        As.volunteer(PersonId.random(), () -> {
            assertThrows(AccessDeniedException.class, () -> planning.publish(id));
            assertThrows(AccessDeniedException.class, () -> desk.detail(id));
            assertThrows(AccessDeniedException.class, () -> desk.count(EventQuery.all(Language.ENGLISH)));
            assertThrows(AccessDeniedException.class, () -> venues.list(null));
            assertThrows(AccessDeniedException.class, () -> venues.card(VenueId.random()));
        });
    }

    @Test
    void a_co_host_sees_the_event_for_the_team_and_edits_nothing() {
        var host = given.team();
        var coHost = given.team();
        var id = given.published(
                host,
                Drafts.from(given.session("Together", 5))
                        .shownTo(AddressVisibility.TEAM)
                        .coHosts(coHost.organization())
                        .draft());
        given.accepted(coHost, id);
        As.staff(coHost.organizer(), () -> {
            var detail = desk.detail(id).orElseThrow();
            assertNotNull(detail.view().place().address());
            assertTrue(detail.mayCount());
            assertFalse(detail.mayOrganize());
            assertEquals(1, desk.count(EventQuery.all(Language.ENGLISH)));
            assertThrows(NotYours.class, () -> planning.cancel(id, "Because"));
            assertTrue(planning.planOf(id).isEmpty());
        });
        assertTrue(rights.mayCount(staff(coHost), id));
        assertFalse(rights.may(staff(coHost), Right.PLAN, id));
    }

    @Test
    void an_administrator_of_no_host_sees_what_is_public_only() {
        var team = given.team();
        var hidden = Drafts.from(given.session("Hidden", 5))
                .shownTo(AddressVisibility.TEAM)
                .draft();
        var open = given.published(team, hidden);
        var draft = given.drafted(team, hidden);
        As.administrator(given.person(), () -> {
            var detail = desk.detail(open).orElseThrow();
            assertNull(detail.view().place().address());
            assertNull(detail.venue());
            assertFalse(detail.mayCount());
            assertTrue(desk.detail(draft).isEmpty());
            assertThrows(NotYours.class, () -> planning.publish(draft));
            var query = new EventQuery(
                    Language.ENGLISH,
                    null,
                    Set.of(),
                    null,
                    team.organization(),
                    null,
                    null,
                    EventQuery.Sort.START,
                    true);
            var rows = desk.list(query, 0, 50);
            assertEquals(List.of(open), rows.stream().map(EventRow::id).toList());
            assertEquals("Elmhurst", rows.getFirst().place());
        });
    }

    @Test
    void the_list_is_searched_filtered_sorted_and_paged() {
        var team = given.team();
        var b = given.published(team, given.session("B sesión", 5));
        var a = given.drafted(team, given.session("A meeting", 6));
        As.staff(team.organizer(), () -> {
            assertEquals(List.of(b, a), ids(query(null, Set.of(), EventQuery.Sort.START, true)));
            assertEquals(List.of(a, b), ids(query(null, Set.of(), EventQuery.Sort.TITLE, true)));
            assertEquals(List.of(b, a), ids(query(null, Set.of(), EventQuery.Sort.TITLE, false)));
            assertEquals(List.of(a), ids(query(null, Set.of(EventState.DRAFT), EventQuery.Sort.STATE, true)));
            assertEquals(List.of(b), ids(query("SESION", Set.of(), EventQuery.Sort.KIND, true)));
            assertEquals(
                    a,
                    desk.list(EventQuery.all(Language.ENGLISH), 1, 1).getFirst().id());
            var day = LocalDate.now(Given.NEW_YORK).plusDays(5);
            assertEquals(1, desk.between(day, day.plusDays(1), Language.SPANISH).size());
            assertEquals(2, desk.between(day, day.plusDays(2), Language.SPANISH).size());
            assertEquals(
                    0,
                    desk.between(day.plusDays(2), day.plusDays(9), Language.SPANISH)
                            .size());
            assertTrue(
                    desk.list(EventQuery.all(Language.ENGLISH), 0, 9).getFirst().mayOrganize());
        });
    }

    @Test
    void every_value_has_words() {
        for (var language : Language.READ) {
            var words = texts.in(language);
            for (var values :
                    List.of(EventKind.values(), EventState.values(), AccessFact.values(), AddressVisibility.values())) {
                for (var value : values) {
                    assertFalse(words.of(value).isBlank());
                }
            }
        }
    }

    private List<EventId> ids(EventQuery query) {
        return desk.list(query, 0, 50).stream().map(EventRow::id).toList();
    }

    private static EventQuery query(
            @Nullable String search, Set<EventState> states, EventQuery.Sort sort, boolean ascending) {
        return new EventQuery(Language.ENGLISH, search, states, null, null, null, null, sort, ascending);
    }

    private static Actor staff(Team team) {
        return new Actor(team.organizer(), false, true, false);
    }
}
