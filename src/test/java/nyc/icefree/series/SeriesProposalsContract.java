package nyc.icefree.series;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalRefused;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.ProposedPart;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

abstract class SeriesProposalsContract extends SeriesGround {
    @AppTest
    static class OnH2Test extends SeriesProposalsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SeriesProposalsContract {}

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final String OLD = "https://meet.example.org/old";
    private static final String NEW = "https://meet.example.org/new";

    @Autowired
    SeriesProposals proposals;

    @Autowired
    Proposals decisions;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    Organizations organizations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SeriesDeletion deletion;

    private PersonId second;

    private void a_second_person_is_needed() {
        second = given.person();
        As.administrator(given.person(), () -> {
            organizations.askSecondPerson(team.organization(), true);
            given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        });
    }

    @BeforeEach
    void a_second_organizer() {
        second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
    }

    @Test
    void the_whole_series_moves_when_a_second_person_agrees() {
        a_second_person_is_needed();
        var id = published(4);
        var first = events(id).getFirst();
        var asked = plan(first);
        staff(() -> {
            var nine = at(asked.draft(), tuesday.atTime(NINE));
            assertTrue(changing.preview(first, nine, Scope.WHOLE, null).needsSecond());
            refused(
                    PlanningRefused.SECOND_PERSON_NEEDED,
                    () -> changing.change(first, asked.version(), nine, Scope.WHOLE, null, ""));
            proposals.propose(first, asked.version(), nine, Scope.WHOLE, null, "", ShiftHours.MOVE);
            var open = waiting.open(events(id).getLast()).orElseThrow();
            refused(ProposalRefused.YOUR_OWN_PROPOSAL, () -> decisions.agree(open));
            assertEquals(List.of(), waiting.toAgree());
        });
        assertEquals(Set.of(LocalTime.of(18, 30)), hours(id), "nothing has moved yet");
        As.staff(second, () -> {
            var open = waiting.toAgree().getFirst();
            assertEquals(4, proposals.preview(open.id()).told().size());
            decisions.agree(open);
            assertThrows(NotYours.class, () -> decisions.agree(open));
        });
        assertEquals(Set.of(NINE), hours(id));
        assertTrue(As.staff(second, () -> waiting.open(first)).isEmpty());
        await().until(() -> letters("CHANGE_PROPOSED", first) > 0);
        await().until(() -> letters("EVENT_MOVED", events(id).getLast()) > 0);
    }

    @Test
    void one_agreement_lets_a_new_rule_cancel_and_move_dates() {
        a_second_person_is_needed();
        var id = published(4);
        As.administrator(given.person(), () -> organizations.trust(team.organization(), false));
        var first = events(id).getFirst();
        var plan = plan(first);
        var monthly = rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=2");
        staff(() -> propose(plan, monthly, "Every other Wednesday now"));
        assertEquals(Set.of(EventState.PUBLISHED), states(id));
        As.administrator(given.person(), () -> {
            var open = waiting.open(first).orElseThrow();
            assertEquals(2, proposals.preview(open.id()).dropped().size());
            decisions.agree(open);
        });
        assertEquals(Set.of(EventState.PUBLISHED, EventState.CANCELLED), states(id));
        assertEquals(tuesday.plusDays(1), days(id).getFirst());
    }

    @Test
    void what_cancels_a_public_date_is_proposed_only_with_a_reason() {
        a_second_person_is_needed();
        var id = published(4);
        var first = plan(events(id).getFirst());
        var biweekly = rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=2");
        staff(() -> {
            refused(PlanningRefused.REASON_MISSING, () -> propose(first, biweekly, " "));
            assertTrue(waiting.open(first.id()).isEmpty());
        });
    }

    @Test
    void another_place_waits_and_is_shown_to_whoever_decides() {
        a_second_person_is_needed();
        var id = published(3);
        var first = events(id).getFirst();
        var plan = plan(first);
        var elsewhere = Drafts.from(plan.draft()).at(Given.room("Quiet Hall")).draft();
        staff(() -> proposals.propose(first, plan.version(), elsewhere, Scope.WHOLE, null, "", ShiftHours.MOVE));
        assertEquals(plan.draft().where().venue(), plan(first).draft().where().venue());
        As.staff(second, () -> {
            var open = waiting.open(first).orElseThrow();
            assertTrue(Objects.requireNonNull(open.newPlace()).startsWith("Quiet Hall, "));
            decisions.agree(open);
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
    void who_has_no_say_sees_and_decides_nothing() {
        a_second_person_is_needed();
        var id = published(2);
        var first = events(id).getFirst();
        var open = propose(first);
        var stranger = given.team().organizer();
        var form = plan(first).draft();
        for (Runnable act : List.<Runnable>of(
                () -> proposals.propose(first, 0, form, Scope.WHOLE, null, "", ShiftHours.MOVE),
                () -> proposals.preview(open.id()),
                () -> decisions.agree(open),
                () -> decisions.decline(open.id(), "No"))) {
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
        a_second_person_is_needed();
        var coHost = given.team();
        var id = published(3);
        var first = events(id).getFirst();
        change(first, d -> d.hostedWith(List.of(coHost.organization())), Scope.THIS);
        given.accepted(coHost, first);
        var open = propose(first);
        assertThrows(NotYours.class, () -> As.staff(coHost.organizer(), () -> decisions.agree(open)));
        assertEquals(Set.of(LocalTime.of(18, 30)), hours(id));
    }

    private void propose(EventPlan plan, Rule rule, String reason) {
        proposals.propose(plan.id(), plan.version(), plan.draft(), Scope.WHOLE, rule, reason, ShiftHours.MOVE);
    }

    private static void refused(RefusalReason why, Runnable what) {
        assertEquals(List.of(why), assertThrows(Refused.class, what::run).reasons());
    }

    private ProposalView propose(EventId date) {
        return propose(date, at(plan(date).draft(), tuesday.atTime(NINE)), Scope.WHOLE);
    }

    private SeriesId published(int dates) {
        var id = weekly(TUESDAYS.times(dates));
        publish(id);
        return id;
    }

    private Set<LocalTime> hours(SeriesId id) {
        return rows(id).stream().map(r -> r.slot().startLocal().toLocalTime()).collect(Collectors.toSet());
    }

    private int letters(String reason, EventId event) {
        return Sql.number(jdbc, "select count(*) from outbox where reason = ? and event = ?", reason, event.value());
    }

    @Test
    void a_new_meeting_link_of_a_series_waits_for_a_second_person() {
        var dates = online(3);
        var proposal = propose(dates.getFirst(), linked(dates.getFirst()), Scope.WHOLE);
        assertEquals(Set.of(OLD), links(dates));
        As.staff(second, () -> {
            var open = waiting.open(dates.getLast()).orElseThrow();
            assertEquals(Set.of(ProposedPart.LINK), open.parts());
            assertEquals(NEW, open.next().where().onlineLink());
            assertEquals(dates, proposals.preview(proposal.id()).told());
            decisions.agree(proposal);
        });
        assertEquals(Set.of(NEW), links(dates));
    }

    @Test
    void a_link_that_is_declined_or_withdrawn_holds_for_none() {
        var dates = online(2);
        var declined = propose(dates.getFirst(), linked(dates.getFirst()), Scope.WHOLE);
        As.staff(second, () -> decisions.decline(declined.id(), "No"));
        assertEquals(Set.of(OLD), links(dates));
        var withdrawn = propose(dates.getFirst(), linked(dates.getFirst()), Scope.WHOLE);
        staff(() -> decisions.withdraw(withdrawn.id()));
        assertTrue(As.staff(second, () -> waiting.open(dates.getFirst())).isEmpty());
        assertEquals(Set.of(OLD), links(dates));
    }

    @Test
    void other_words_of_a_series_whose_host_is_not_trusted_wait_for_an_administrator() {
        var dates = approved(3);
        var form = Drafts.from(worded(dates.getFirst())).capacity(7).draft();
        var plan = plan(dates.getFirst());
        staff(() -> refused(
                PlanningRefused.APPROVAL_NEEDED,
                () -> changing.change(dates.getFirst(), plan.version(), form, Scope.WHOLE, null, "")));
        var proposal = propose(dates.getFirst(), form, Scope.WHOLE);
        assertEquals(Set.of("Clinic"), titles(dates));
        As.staff(second, () -> {
            assertEquals(List.of(), waiting.toAgree());
            refused(ProposalRefused.ADMINISTRATOR_NEEDED, () -> decisions.agree(proposal));
        });
        As.administrator(given.person(), () -> {
            var open = waiting.toAgree().stream()
                    .filter(p -> p.id().equals(proposal.id()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Set.of(ProposedPart.WORDS, ProposedPart.INSTRUCTIONS, ProposedPart.RSVPS), open.parts());
            assertEquals(form.words(), open.next().words());
            assertEquals(List.of(), proposals.preview(proposal.id()).told(), "nobody has to come elsewhere");
            decisions.agree(proposal);
        });
        assertEquals(Set.of("Rights Circle, Círculo"), titles(dates));
        assertEquals(Set.of("Ask, Pregunte"), descriptions(dates));
    }

    @Test
    void an_administrator_reads_that_there_is_another_link_and_not_which() {
        var dates = online(2);
        As.administrator(given.person(), () -> organizations.trust(team.organization(), false));
        var proposal = propose(dates.getFirst(), linked(dates.getFirst()), Scope.WHOLE);
        As.administrator(given.person(), () -> {
            var open = waiting.open(dates.getFirst()).orElseThrow();
            assertEquals(Set.of(ProposedPart.LINK), open.parts());
            assertEquals("", open.next().where().onlineLink());
            decisions.agree(proposal);
        });
        assertEquals(Set.of(NEW), links(dates));
    }

    @Test
    void strangers_administrators_of_others_and_whoever_proposed_it_do_not_agree() {
        var dates = online(2);
        var proposal = propose(dates.getFirst(), linked(dates.getFirst()), Scope.WHOLE);
        As.staff(given.team().organizer(), () -> {
            assertTrue(waiting.open(dates.getFirst()).isEmpty());
            assertThrows(NotYours.class, () -> proposals.preview(proposal.id()));
            assertThrows(NotYours.class, () -> decisions.agree(proposal));
            assertThrows(NotYours.class, () -> decisions.decline(proposal.id(), "No"));
        });
        As.administrator(given.person(), () -> assertThrows(NotYours.class, () -> decisions.agree(proposal)));
        staff(() -> Refusals.because(ProposalRefused.class, () -> decisions.agree(proposal)));
        assertEquals(Set.of(OLD), links(dates));
    }

    @Test
    void a_proposal_goes_with_its_dates() {
        var id = weekly(TUESDAYS.times(2));
        var first = events(id).getFirst();
        var proposal = propose(first, at(plan(first).draft(), tuesday.atTime(9, 0)), Scope.WHOLE);
        staff(() -> {
            deletion.delete(id, first);
            assertThrows(NotYours.class, () -> decisions.decline(proposal.id(), "No"));
        });
    }

    private List<EventId> online(int dates) {
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = weekly(TUESDAYS.times(dates));
        change(
                events(id).getFirst(),
                d -> Drafts.from(d).online(Attendance.HYBRID, OLD).draft(),
                Scope.WHOLE);
        publish(id);
        return events(id);
    }

    private List<EventId> approved(int dates) {
        var id = weekly(TUESDAYS.times(dates));
        publish(id);
        As.administrator(given.person(), () -> organizations.trust(team.organization(), false));
        return events(id);
    }

    private ProposalView propose(EventId date, EventDraft form, Scope scope) {
        return staff(() -> {
            proposals.propose(date, plan(date).version(), form, scope, null, "", ShiftHours.MOVE);
            return waiting.open(date).orElseThrow();
        });
    }

    private EventDraft linked(EventId date) {
        return Drafts.from(plan(date).draft()).online(Attendance.HYBRID, NEW).draft();
    }

    private EventDraft worded(EventId date) {
        return plan(date)
                .draft()
                .worded(List.of(
                        new EventWords(Language.ENGLISH, "Rights Circle", "Ask", "", true),
                        new EventWords(Language.SPANISH, "Círculo", "Pregunte", "", false)));
    }

    private Set<String> links(List<EventId> dates) {
        return dates.stream().map(d -> plan(d).draft().where().onlineLink()).collect(Collectors.toSet());
    }

    private Set<String> titles(List<EventId> dates) {
        return dates.stream()
                .map(d ->
                        plan(d).draft().words().stream().map(EventWords::title).collect(Collectors.joining(", ")))
                .collect(Collectors.toSet());
    }

    private Set<String> descriptions(List<EventId> dates) {
        return dates.stream()
                .map(d -> plan(d).draft().words().stream()
                        .map(EventWords::description)
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.toSet());
    }

    @Test
    void this_and_following_are_split_off_once_somebody_agrees_with_the_whole_form() {
        a_second_person_is_needed();
        var id = published(5);
        var third = events(id).get(2);
        var plan = plan(third);
        var changed = capacity(at(plan.draft(), tuesday.plusWeeks(2).atTime(NINE)), 44);
        staff(() -> proposals.propose(third, plan.version(), changed, Scope.FOLLOWING, null, "", ShiftHours.MOVE));
        assertNotEquals(44, plan(third).draft().rsvps().capacity());
        assertEquals(
                LocalTime.of(18, 30),
                Objects.requireNonNull(plan(third).draft().when().start()).toLocalTime());
        As.staff(second, () -> decisions.agree(waiting.open(third).orElseThrow()));
        var rest = seriesOf(third);
        assertEquals(3, rest.dates());
        assertEquals(44, plan(third).draft().rsvps().capacity());
        assertEquals(Set.of(NINE), hours(rest.id()));
        assertEquals(List.of(tuesday, tuesday.plusWeeks(1)), days(id));
    }

    @Test
    void what_was_changed_meanwhile_is_read_anew() {
        a_second_person_is_needed();
        var id = published(3);
        var first = events(id).getFirst();
        propose(first);
        var newer = propose(first);
        As.staff(second, () -> {
            var plan = planning.planOf(first).orElseThrow();
            planning.change(first, plan.version(), capacity(plan.draft(), 9));
            assertThrows(ChangedMeanwhile.class, () -> decisions.agree(newer));
            decisions.agree(waiting.open(first).orElseThrow());
        });
        assertEquals(Set.of(NINE), hours(id));
        assertNotEquals(9, plan(first).draft().rsvps().capacity());
    }
}
