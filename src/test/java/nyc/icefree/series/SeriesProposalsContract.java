package nyc.icefree.series;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalRefused;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.refusals.ChangedMeanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Many public dates move by one proposal and one agreement, all or none; on both databases. */
abstract class SeriesProposalsContract extends SeriesGround {
    @AppTest
    static class OnH2Test extends SeriesProposalsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SeriesProposalsContract {}

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Autowired
    SeriesProposals proposals;

    @Autowired
    Proposals decisions;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    Organizations organizations;

    @Autowired
    Memberships memberships;

    @Autowired
    JdbcClient jdbc;

    private PersonId second;

    @BeforeEach
    void a_second_person_is_needed() {
        second = given.person();
        As.administrator(given.person(), () -> {
            organizations.askSecondPerson(team.organization(), true);
            given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        });
    }

    @Test
    void the_whole_series_moves_when_a_second_person_agrees() {
        var id = published(4);
        var first = events(id).getFirst();
        var asked = plan(first);
        As.staff(team.organizer(), () -> {
            var nine = at(asked.draft(), tuesday.atTime(NINE));
            assertTrue(changing.preview(first, nine, Scope.WHOLE, null).needsSecond());
            assertEquals(
                    PlanningRefused.Reason.SECOND_PERSON_NEEDED,
                    assertThrows(
                                    PlanningRefused.class,
                                    () -> changing.change(first, asked.version(), nine, Scope.WHOLE, null, ""))
                            .reason());
            proposals.propose(first, asked.version(), nine, Scope.WHOLE, null, "", ShiftHours.MOVE);
            var open = waiting.open(events(id).getLast()).orElseThrow();
            assertEquals(
                    ProposalRefused.Reason.YOUR_OWN_PROPOSAL,
                    assertThrows(ProposalRefused.class, () -> decisions.agree(open.id()))
                            .reason());
            assertEquals(List.of(), waiting.toAgree());
        });
        assertEquals(Set.of(LocalTime.of(18, 30)), hours(id), "nothing has moved yet");
        As.staff(second, () -> {
            var open = waiting.toAgree().getFirst();
            assertEquals(4, proposals.preview(open.id()).told().size());
            decisions.agree(open.id());
            assertEquals(
                    ProposalRefused.Reason.NOT_OPEN,
                    assertThrows(ProposalRefused.class, () -> decisions.agree(open.id()))
                            .reason());
        });
        assertEquals(Set.of(NINE), hours(id));
        assertTrue(As.staff(second, () -> waiting.open(first)).isEmpty());
        await().until(() -> letters("CHANGE_PROPOSED", first) > 0);
        await().until(() -> letters("EVENT_MOVED", events(id).getLast()) > 0);
    }

    @Test
    void this_and_following_are_split_off_once_somebody_agrees_and_the_rest_is_saved_at_once() {
        var id = published(5);
        var third = events(id).get(2);
        var plan = plan(third);
        var changed = capacity(at(plan.draft(), tuesday.plusWeeks(2).atTime(NINE)), 44);
        As.staff(
                team.organizer(),
                () -> proposals.propose(third, plan.version(), changed, Scope.FOLLOWING, null, "", ShiftHours.MOVE));
        assertEquals(44, plan(third).draft().rsvps().capacity());
        assertEquals(
                LocalTime.of(18, 30),
                Objects.requireNonNull(plan(third).draft().when().start()).toLocalTime());
        As.staff(second, () -> decisions.agree(waiting.open(third).orElseThrow().id()));
        var rest = As.staff(team.organizer(), () -> desk.ofEvent(third).orElseThrow());
        assertEquals(3, rest.dates());
        assertEquals(Set.of(NINE), hours(rest.id()));
        assertEquals(List.of(tuesday, tuesday.plusWeeks(1)), days(id));
    }

    @Test
    void a_new_rule_cancels_and_moves_by_one_agreement_also_of_an_administrator_for_a_host_that_is_not_trusted() {
        var id = published(4);
        As.administrator(given.person(), () -> organizations.trust(team.organization(), false));
        var first = events(id).getFirst();
        var plan = plan(first);
        var monthly = Rule.read("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=2", tuesday.plusDays(1), Given.NEW_YORK);
        As.staff(
                team.organizer(),
                () -> proposals.propose(
                        first,
                        plan.version(),
                        plan.draft(),
                        Scope.WHOLE,
                        monthly,
                        "Every other Wednesday now",
                        ShiftHours.MOVE));
        assertEquals(Set.of(EventState.PUBLISHED), states(id));
        As.administrator(given.person(), () -> {
            var open = waiting.open(first).orElseThrow();
            assertEquals(2, proposals.preview(open.id()).dropped().size());
            decisions.agree(open.id());
        });
        assertEquals(Set.of(EventState.PUBLISHED, EventState.CANCELLED), states(id));
        assertEquals(tuesday.plusDays(1), days(id).getFirst());
    }

    @Test
    void what_cancels_a_public_date_is_proposed_only_with_a_reason() {
        var id = published(4);
        var first = plan(events(id).getFirst());
        var biweekly = Rule.read("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=2", tuesday.plusDays(1), Given.NEW_YORK);
        As.staff(team.organizer(), () -> {
            assertEquals(
                    PlanningRefused.Reason.REASON_MISSING,
                    assertThrows(
                                    PlanningRefused.class,
                                    () -> proposals.propose(
                                            first.id(),
                                            first.version(),
                                            first.draft(),
                                            Scope.WHOLE,
                                            biweekly,
                                            " ",
                                            ShiftHours.MOVE))
                            .reason());
            assertTrue(waiting.open(first.id()).isEmpty());
        });
    }

    @Test
    void another_place_waits_and_is_shown_to_whoever_decides() {
        var id = published(3);
        var first = events(id).getFirst();
        var plan = plan(first);
        var elsewhere = Drafts.from(plan.draft()).at(Given.room("Quiet Hall")).draft();
        As.staff(
                team.organizer(),
                () -> proposals.propose(first, plan.version(), elsewhere, Scope.WHOLE, null, "", ShiftHours.MOVE));
        assertEquals(plan.draft().where().venue(), plan(first).draft().where().venue());
        As.staff(second, () -> {
            var open = waiting.open(first).orElseThrow();
            assertTrue(Objects.requireNonNull(open.newPlace()).startsWith("Quiet Hall, "));
            decisions.agree(open.id());
        });
        assertEquals(
                1,
                events(id).stream()
                        .map(e -> plan(e).draft().where().venue())
                        .distinct()
                        .count());
        assertFalse(Objects.equals(
                plan.draft().where().venue(), plan(first).draft().where().venue()));
    }

    @Test
    void what_was_changed_meanwhile_makes_the_proposal_worthless_and_another_one_overtakes_it() {
        var id = published(3);
        var first = events(id).getFirst();
        var old = propose(first);
        var newer = propose(first);
        As.staff(second, () -> assertThrows(ProposalRefused.class, () -> decisions.agree(old)));
        As.staff(second, () -> {
            var plan = planning.planOf(first).orElseThrow();
            planning.change(first, plan.version(), capacity(plan.draft(), 9));
            assertTrue(waiting.open(first).isEmpty());
            assertThrows(ChangedMeanwhile.class, () -> proposals.preview(newer));
            assertThrows(ChangedMeanwhile.class, () -> decisions.agree(newer));
        });
        assertEquals(Set.of(LocalTime.of(18, 30)), hours(id));
        var again = propose(first);
        As.staff(team.organizer(), () -> decisions.decline(again));
        assertTrue(As.staff(second, () -> waiting.toAgree()).stream()
                .noneMatch(p -> p.event().equals(first)));
    }

    @Test
    void who_has_no_say_sees_and_decides_nothing() {
        var id = published(2);
        var first = events(id).getFirst();
        var open = propose(first);
        var stranger = given.team().organizer();
        var form = plan(first).draft();
        for (Runnable act : List.<Runnable>of(
                () -> proposals.propose(first, 0, form, Scope.WHOLE, null, "", ShiftHours.MOVE),
                () -> proposals.preview(open),
                () -> decisions.agree(open),
                () -> decisions.decline(open))) {
            assertThrows(NotYours.class, () -> As.staff(stranger, act));
            assertThrows(NotYours.class, () -> As.administrator(given.person(), act), "its host is trusted");
            assertThrows(AccessDeniedException.class, () -> As.volunteer(team.organizer(), act));
        }
        assertTrue(As.staff(stranger, () -> waiting.open(first)).isEmpty());
        assertTrue(As.staff(stranger, () -> waiting.toAgree()).stream()
                .noneMatch(p -> p.event().equals(first)));
        As.staff(second, () -> decisions.agree(open));
    }

    @Test
    void a_co_host_of_one_date_agrees_to_no_others() {
        var coHost = given.team();
        var id = published(3);
        var first = events(id).getFirst();
        change(first, d -> d.hostedWith(List.of(coHost.organization())), Scope.THIS);
        given.accepted(coHost, first);
        var open = propose(first);
        assertThrows(NotYours.class, () -> As.staff(coHost.organizer(), () -> decisions.agree(open)));
        assertEquals(Set.of(LocalTime.of(18, 30)), hours(id));
    }

    private java.util.UUID propose(EventId date) {
        var plan = plan(date);
        EventDraft nine = at(
                plan.draft(),
                Objects.requireNonNull(plan.draft().when().start())
                        .toLocalDate()
                        .atTime(NINE));
        return As.staff(team.organizer(), () -> {
            proposals.propose(date, plan.version(), nine, Scope.WHOLE, null, "", ShiftHours.MOVE);
            return waiting.open(date).orElseThrow().id();
        });
    }

    private SeriesId published(int dates) {
        var id = weekly(TUESDAYS.times(dates));
        publish(id);
        return id;
    }

    private List<EventId> events(SeriesId id) {
        return rows(id).stream().map(SeriesDateRow::event).toList();
    }

    private Set<LocalTime> hours(SeriesId id) {
        return rows(id).stream().map(r -> r.slot().startLocal().toLocalTime()).collect(Collectors.toSet());
    }

    private int letters(String reason, EventId event) {
        return jdbc.sql("select count(*) from outbox where reason = ? and event = ?")
                .params(reason, event.value())
                .query(Integer.class)
                .single();
    }
}
