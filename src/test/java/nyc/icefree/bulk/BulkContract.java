package nyc.icefree.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.bulk.WaitingWork.Counts;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestForms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Acts on many events: foreseen, done one by one, taken back; on both databases. */
@DatabasesDiffer
abstract class BulkContract {
    @AppTest
    static class OnH2Test extends BulkContract {}

    @PostgresAppTest
    static class OnPostgresTest extends BulkContract {}

    private static final BulkAct PUBLISH = new BulkAct.Publish();
    private static final Counts NOTHING = new Counts(0, 0, 0, 0);

    @Autowired
    Given given;

    @Autowired
    BulkActs acts;

    @Autowired
    EventPlanning planning;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    Organizations organizations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WaitingWork work;

    @Autowired
    EventRequests requests;

    @Autowired
    EventApproval steps;

    @Autowired
    SeriesReview review;

    @Test
    void several_are_published_one_that_may_not_keeps_none_from_it_and_all_is_taken_back() {
        var team = given.team();
        var one = given.drafted(team, given.session("One", 5));
        var over = given.drafted(team, given.session("Over", -5));
        var public_ = given.published(team);
        var other = given.drafted(team, given.session("Other", 6));
        As.staff(team.organizer(), () -> {
            var foreseen = acts.foresee(List.of(one, over, public_, other), PUBLISH);
            assertEquals(
                    List.of(BulkOutcome.PUBLISHED, BulkOutcome.REFUSED, BulkOutcome.UNCHANGED, BulkOutcome.PUBLISHED),
                    fates(foreseen));
            assertEquals(List.of("planning-refused.over"), foreseen.get(1).refusals());
            assertEquals(EventState.DRAFT, state(one), "a look changes nothing");
            var done = acts.carryOut(foreseen, PUBLISH);
            assertEquals(
                    List.of(BulkOutcome.PUBLISHED, BulkOutcome.REFUSED, BulkOutcome.UNCHANGED, BulkOutcome.PUBLISHED),
                    done.stream().map(BulkResult::fate).toList());
            assertEquals(EventState.PUBLISHED, state(one));
            assertEquals(EventState.PUBLISHED, state(other));
            assertEquals(List.of(), acts.takeBack(done));
            assertEquals(EventState.UNPUBLISHED, state(one));
            assertEquals(EventState.PUBLISHED, state(public_), "it was public before");
        });
        assertEquals(1, audited(one, "EVENT_PUBLISHED"));
        assertEquals(1, audited(one, "EVENT_UNPUBLISHED"));
    }

    @Test
    void a_host_that_is_not_trusted_submits_instead() {
        var team = given.untrustedTeam();
        var event = given.drafted(team, given.session("One", 5));
        As.staff(team.organizer(), () -> {
            var done = acts.carryOut(acts.foresee(List.of(event), PUBLISH), PUBLISH);
            assertEquals(BulkOutcome.SUBMITTED, done.getFirst().fate());
            assertEquals(EventState.SUBMITTED, state(event));
            assertEquals(
                    List.of("planning-refused.waits-for-approval"),
                    acts.foresee(List.of(event), PUBLISH).getFirst().refusals());
            acts.takeBack(done);
            assertEquals(EventState.DRAFT, state(event));
        });
    }

    @Test
    void several_move_by_the_same_span_and_back() {
        var team = given.team();
        var draft = given.drafted(team, given.session("Draft", 5));
        var event = given.published(team);
        var gone = given.published(team);
        var act = new BulkAct.Move(2, -1);
        As.staff(team.organizer(), () -> {
            planning.cancel(gone, "Rain");
            var before = draft(event);
            var foreseen = acts.foresee(List.of(draft, event, gone), act);
            assertEquals(List.of(BulkOutcome.MOVED, BulkOutcome.MOVED, BulkOutcome.REFUSED), fates(foreseen));
            assertFalse(foreseen.getFirst().tells(), "nobody knows of a draft");
            assertTrue(foreseen.get(1).tells());
            var start = Objects.requireNonNull(before.when().start());
            assertEquals(start.plusDays(2).minusHours(1), foreseen.get(1).newStart());
            var done = acts.carryOut(foreseen, act);
            assertEquals(start.plusDays(2).minusHours(1), draft(event).when().start());
            assertEquals(List.of(), acts.takeBack(done));
            assertEquals(before, draft(event));
            assertEquals(List.of(BulkOutcome.UNCHANGED), fates(acts.foresee(List.of(event), new BulkAct.Move(0, 0))));
        });
    }

    @Test
    void where_a_second_person_is_needed_a_move_is_proposed_and_the_proposal_taken_back() {
        var team = given.team();
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var event = given.published(team);
        var act = new BulkAct.Move(1, 0);
        As.staff(team.organizer(), () -> {
            var before = draft(event);
            var foreseen = acts.foresee(List.of(event), act);
            assertEquals(List.of(BulkOutcome.PROPOSED), fates(foreseen));
            assertTrue(foreseen.getFirst().tells(), "once somebody agrees");
            var done = acts.carryOut(foreseen, act);
            assertEquals(before, draft(event));
            assertTrue(waiting.open(event).isPresent());
            assertEquals(List.of(), acts.takeBack(done));
            assertTrue(waiting.open(event).isEmpty());
        });
    }

    @Test
    void each_is_copied_to_a_later_day_as_a_draft() {
        var team = given.team();
        var event = given.published(team, given.session("One", 5));
        var old = given.drafted(team, given.session("Old", -30));
        var act = new BulkAct.Copy(7);
        As.staff(team.organizer(), () -> {
            var foreseen = acts.foresee(List.of(event, old), act);
            assertEquals(List.of(BulkOutcome.COPIED, BulkOutcome.REFUSED), fates(foreseen));
            assertEquals(
                    List.of("form-problem.date-in-the-past"), foreseen.get(1).refusals());
            assertFalse(foreseen.getFirst().tells());
            var done = acts.carryOut(foreseen, act);
            assertEquals(BulkOutcome.COPIED, done.getFirst().fate());
            assertEquals(List.of(), acts.takeBack(done));
        });
        assertEquals(
                3,
                Sql.number(
                        jdbc,
                        "select count(*) from event_host where organization_id = ?",
                        team.organization().value()));
    }

    @Test
    void a_cancellation_says_why_and_is_taken_back() {
        var team = given.team();
        var event = given.published(team);
        var draft = given.drafted(team, given.session("Draft", 6));
        As.staff(team.organizer(), () -> {
            assertEquals(
                    List.of("planning-refused.reason-missing"),
                    acts.foresee(List.of(event), new BulkAct.Cancel(" "))
                            .getFirst()
                            .refusals());
            var act = new BulkAct.Cancel("The hall is closed.");
            var foreseen = acts.foresee(List.of(event, draft), act);
            assertEquals(List.of(BulkOutcome.CANCELLED, BulkOutcome.REFUSED), fates(foreseen));
            assertTrue(foreseen.getFirst().tells());
            var done = acts.carryOut(foreseen, act);
            assertEquals(EventState.CANCELLED, state(event));
            assertEquals(EventState.DRAFT, state(draft));
            assertEquals(List.of(), acts.takeBack(done));
            assertEquals(EventState.PUBLISHED, state(event));
            assertEquals(
                    List.of("changed-meanwhile.look-again"),
                    acts.takeBack(done).getFirst().refusals());
        });
    }

    @Test
    void what_somebody_else_changed_since_the_look_is_left_alone() {
        var team = given.team();
        var event = given.drafted(team, given.session("One", 5));
        var other = given.drafted(team, given.session("Other", 5));
        var act = new BulkAct.Move(1, 0);
        As.staff(team.organizer(), () -> {
            var before = draft(event);
            var foreseen = acts.foresee(List.of(event, other), act);
            planning.change(event, 0, before.with(before.rsvps().capacity(8)));
            var done = acts.carryOut(foreseen, act);
            assertEquals(
                    List.of("changed-meanwhile.look-again"), done.getFirst().refusals());
            assertEquals(before.when(), draft(event).when());
            assertEquals(BulkOutcome.MOVED, done.getLast().fate());
        });
    }

    @Test
    void events_of_others_are_not_there() {
        var team = given.team();
        var theirs = given.published(team);
        var stranger = given.team();
        var mine = given.drafted(stranger, given.session("Mine", 5));
        var foreseen = As.staff(team.organizer(), () -> acts.foresee(List.of(theirs), new BulkAct.Cancel("No")));
        var act = new BulkAct.Cancel("Because");
        As.staff(stranger.organizer(), () -> {
            assertEquals(
                    List.of(mine),
                    acts.foresee(List.of(theirs, mine), PUBLISH).stream()
                            .map(BulkPreview::event)
                            .toList());
            assertEquals(
                    List.of("not-yours.not-there"),
                    acts.carryOut(foreseen, act).getFirst().refusals());
            var done = new BulkResult(
                    theirs, BulkOutcome.PUBLISHED, foreseen.getFirst().plan(), 1, List.of(), ShiftHours.MOVE);
            assertEquals(
                    List.of("not-yours.not-there"),
                    acts.takeBack(List.of(done)).getFirst().refusals());
            var many = Stream.generate(EventId::random).limit(201).toList();
            assertThrows(IllegalArgumentException.class, () -> acts.foresee(many, PUBLISH));
        });
        assertEquals(List.of(), As.administrator(given.person(), () -> acts.foresee(List.of(theirs), PUBLISH)));
        assertEquals(EventState.PUBLISHED, As.staff(team.organizer(), () -> state(theirs)));
        assertThrows(
                AccessDeniedException.class,
                () -> As.volunteer(given.person(), () -> acts.foresee(List.of(theirs), PUBLISH)));
        assertThrows(
                AccessDeniedException.class, () -> As.volunteer(given.person(), () -> acts.carryOut(foreseen, act)));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(given.person(), () -> acts.takeBack(List.of())));
    }

    private EventState state(EventId id) {
        return planning.planOf(id).orElseThrow().state();
    }

    private EventDraft draft(EventId id) {
        return planning.planOf(id).orElseThrow().draft();
    }

    private int audited(EventId event, String act) {
        return Sql.number(jdbc, "select count(*) from audit_entry where thing = ? and act = ?", event.value(), act);
    }

    private static List<BulkOutcome> fates(List<BulkPreview> foreseen) {
        return foreseen.stream().map(BulkPreview::fate).toList();
    }

    @Test
    void drafts_are_deleted_and_what_was_public_stays() {
        var team = given.team();
        var one = given.drafted(team, given.session("One", 5));
        var public_ = given.published(team);
        var other = given.drafted(team, given.session("Other", 6));
        var foreign = given.drafted(given.team(), given.session("Foreign", 6));
        var act = new BulkAct.Delete();
        As.staff(team.organizer(), () -> {
            var foreseen = acts.foresee(List.of(one, public_, other, foreign), act);
            assertEquals(
                    List.of(BulkOutcome.DELETED, BulkOutcome.REFUSED, BulkOutcome.DELETED),
                    foreseen.stream().map(BulkPreview::fate).toList());
            assertEquals(
                    List.of("planning-refused.not-a-draft"), foreseen.get(1).refusals());
            planning.publish(other);
            var done = acts.carryOut(foreseen, act);
            assertEquals(
                    List.of(BulkOutcome.DELETED, BulkOutcome.REFUSED, BulkOutcome.REFUSED),
                    done.stream().map(BulkResult::fate).toList(),
                    "what was published meanwhile stays");
            assertTrue(planning.planOf(one).isEmpty());
            assertEquals(List.of(), acts.takeBack(done), "what is deleted does not come back");
            assertEquals(
                    EventState.PUBLISHED, planning.planOf(other).orElseThrow().state());
        });
    }

    @Test
    void what_was_cancelled_after_it_was_published_stays_cancelled() {
        var team = given.team();
        var colleague = given.person();
        given.appoint(team.organization(), colleague, StaffRole.ORGANIZER);
        var one = given.drafted(team, given.session("One", 5));
        var other = given.drafted(team, given.session("Other", 6));
        var done = carriedOut(team, List.of(one, other), new BulkAct.Publish());
        As.staff(colleague, () -> planning.cancel(one, "Rain"));
        var stuck = As.staff(team.organizer(), () -> acts.takeBack(done));
        assertEquals(List.of(one), stuck.stream().map(BulkResult::event).toList());
        assertEquals(List.of("changed-meanwhile.look-again"), stuck.getFirst().refusals());
        assertEquals(EventState.CANCELLED, state(team, one));
        assertEquals(EventState.UNPUBLISHED, state(team, other));
    }

    @Test
    void what_was_decided_after_it_was_submitted_stays_decided() {
        var team = given.untrustedTeam();
        var event = given.drafted(team, given.session("One", 5));
        var done = carriedOut(team, List.of(event), new BulkAct.Publish());
        given.approved(event);
        assertEquals(1, As.staff(team.organizer(), () -> acts.takeBack(done)).size());
        assertEquals(EventState.PUBLISHED, state(team, event));
    }

    @Test
    void what_was_moved_again_stays_where_it_is() {
        var team = given.team();
        var event = given.published(team);
        var done = carriedOut(team, List.of(event), new BulkAct.Move(1, 0));
        carriedOut(team, List.of(event), new BulkAct.Move(1, 0));
        assertEquals(1, As.staff(team.organizer(), () -> acts.takeBack(done)).size());
        assertTrue(As.staff(team.organizer(), () -> acts.takeBack(List.of())).isEmpty());
    }

    private List<BulkResult> carriedOut(Given.Team team, List<EventId> events, BulkAct act) {
        return As.staff(team.organizer(), () -> acts.carryOut(acts.foresee(events, act), act));
    }

    private EventState state(Given.Team team, EventId event) {
        return As.staff(
                team.organizer(), () -> planning.planOf(event).orElseThrow().state());
    }

    @Test
    void a_request_waits_for_the_organization_that_was_asked_and_for_administrators() {
        var team = given.team();
        var administrator = given.person();
        int before = As.administrator(administrator, work::counts).requests();
        requests.send(RequestForms.session("Corona Mothers", team.organization()), UUID.randomUUID());
        assertEquals(new Counts(1, 0, 0, 0), As.staff(team.organizer(), work::counts));
        assertEquals(new Counts(1, 0, 0, 0), As.staff(given.coordinator(team.organization()), work::counts));
        assertEquals(NOTHING, As.staff(given.team().organizer(), work::counts));
        assertEquals(before + 1, As.administrator(administrator, work::counts).requests());
    }

    @Test
    void what_a_partner_submits_waits_for_administrators_alone() {
        var team = given.untrustedTeam();
        var administrator = given.person();
        var event = given.drafted(team, given.session("Rights", 5));
        int before = As.administrator(administrator, work::counts).submitted();
        As.staff(team.organizer(), () -> steps.submit(event, null));
        assertEquals(new Counts(0, 0, 0, 1), As.staff(team.organizer(), work::counts));
        assertEquals(NOTHING, As.staff(given.team().organizer(), work::counts));
        As.administrator(administrator, () -> {
            assertEquals(before + 1, work.counts().submitted());
            assertEquals(review.waiting().size(), work.counts().submitted());
        });
    }

    @Test
    void a_proposal_waits_for_everybody_who_may_agree_to_it_and_not_for_who_proposed() {
        var team = given.team();
        var coHost = given.team();
        var colleague = given.person();
        given.appoint(team.organization(), colleague, StaffRole.ORGANIZER);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var event = given.published(team, given.session("Together", 6).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, event);
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var later = Drafts.from(plan.draft()).capacity(7).draft();
            var moved = later.with(given.session("Together", 8).when());
            proposals.propose(event, plan.version(), moved, ShiftHours.MOVE);
        });
        assertEquals(NOTHING, As.staff(team.organizer(), work::counts));
        for (var person : List.of(colleague, coHost.organizer(), given.coordinator(team.organization()))) {
            assertEquals(1, As.staff(person, work::counts).proposed());
            assertEquals(1, As.staff(person, () -> waiting.toAgree().size()));
        }
        assertEquals(NOTHING, As.staff(given.team().organizer(), work::counts));
        As.administrator(
                given.person(),
                () -> assertEquals(waiting.toAgree().size(), work.counts().proposed()));
    }

    @Test
    void it_is_one_statement_beside_what_one_is_and_nobody_elses() {
        var team = given.team();
        long asked = As.staff(team.organizer(), () -> CountedStatements.in(work::counts));
        assertTrue(asked <= 3, "statements: " + asked);
        assertThrows(AccessDeniedException.class, () -> As.volunteer(given.person(), work::counts));
        assertThrows(AccessDeniedException.class, () -> As.nobody(work::counts));
    }
}
