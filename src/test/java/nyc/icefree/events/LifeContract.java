package nyc.icefree.events;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.events.PlanningRefused.Reason;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.eventviews.FeedEvent;
import nyc.icefree.eventviews.FeedFilter;
import nyc.icefree.eventviews.Host;
import nyc.icefree.people.NotYours;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.programme.FeedEvents;
import nyc.icefree.refusals.ChangedMeanwhile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps of an event's life and its co-hosts, and who may not take them; on both databases. */
abstract class LifeContract {
    @AppTest
    static class OnH2Test extends LifeContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LifeContract {}

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    EventApproval steps;

    @Autowired
    ScheduledEventChanges turns;

    @Autowired
    EventDesk desk;

    @Autowired
    FeedEvents feeds;

    @Autowired
    EventProgramme programme;

    @Autowired
    Events events;

    @Autowired
    EventRights rights;

    @Autowired
    CoHosting coHosting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void a_partner_that_is_not_trusted_submits_and_publishes_once_it_is_approved() {
        var team = given.untrustedTeam();
        var id = given.drafted(team, given.session("Rights", 5));
        As.staff(team.organizer(), () -> {
            steps.submit(id, null);
            assertEquals(EventState.SUBMITTED, state(id));
            assertEquals(Reason.WAITS_FOR_APPROVAL, planning.mayPublish(id).refusal());
            assertRefused(Reason.SUBMITTED_ALREADY, () -> steps.submit(id, null));
            assertRefused(Reason.WAITS_FOR_APPROVAL, () -> planning.publish(id));
        });
        assertTrue(steps.submitted().contains(id));
        As.administrator(given.person(), () -> {
            assertEquals(Audience.PUBLIC, desk.detail(id).orElseThrow().view().audience());
            steps.approve(id);
        });
        assertEquals(EventState.PUBLISHED, state(id));
    }

    @Test
    void a_change_after_approval_waits_for_approval_again() {
        var team = given.untrustedTeam();
        var id = given.drafted(team, given.session("Rights", 5));
        var at = clock.instant().plus(Duration.ofDays(2));
        As.staff(team.organizer(), () -> steps.submit(id, at));
        As.administrator(given.person(), () -> steps.approve(id));
        assertEquals(EventState.APPROVED, state(id));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            planning.change(
                    id,
                    plan.version(),
                    Drafts.from(plan.draft()).titled("Other").draft());
            assertEquals(EventState.SUBMITTED, state(id));
            steps.withdraw(id);
            assertEquals(EventState.DRAFT, state(id));
            assertRefused(Reason.NOT_SUBMITTED, () -> steps.withdraw(id));
        });
    }

    @Test
    void what_is_scheduled_is_published_when_its_hour_comes_and_not_before() {
        var team = given.team();
        var id = given.drafted(team, given.session("Rights", 5));
        As.staff(team.organizer(), () -> {
            assertRefused(Reason.NOT_IN_THE_FUTURE, () -> steps.schedule(id, clock.instant()));
            assertRefused(
                    Reason.NOT_IN_THE_FUTURE,
                    () -> steps.schedule(id, clock.instant().plus(Duration.ofDays(6))));
            steps.schedule(id, clock.instant().plus(Duration.ofDays(1)));
        });
        turns.turnDue();
        assertEquals(EventState.APPROVED, state(id));
        jdbc.sql("update event set publish_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minusSeconds(1)), id.value())
                .update();
        turns.turnDue();
        assertEquals(EventState.PUBLISHED, state(id));
        assertTrue(events.view(id, Audience.PUBLIC).isPresent());
    }

    @Test
    void a_postponed_event_keeps_its_page_and_takes_place_again_with_a_new_date() {
        var team = given.team();
        var id = given.published(team);
        int before = view(id).sequence();
        As.staff(team.organizer(), () -> {
            planning.postpone(id, "The hall has no heating.");
            assertRefused(Reason.NOT_PUBLISHED, () -> planning.postpone(id, ""));
        });
        var postponed = view(id);
        assertTrue(postponed.postponed());
        assertFalse(postponed.takesPlace());
        assertEquals("The hall has no heating.", postponed.cancelReason());
        assertTrue(postponed.sequence() > before);
        assertTrue(programme.bySlug(postponed.slug()).isPresent());
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            planning.change(
                    id, plan.version(), Drafts.from(plan.draft()).later(3).draft());
        });
        assertTrue(view(id).takesPlace());
        assertNull(view(id).cancelReason());
        assertTrue(view(id).sequence() > postponed.sequence());
        As.staff(team.organizer(), () -> {
            planning.postpone(id, "");
            planning.resume(id);
            assertRefused(Reason.NOT_POSTPONED, () -> planning.resume(id));
            planning.postpone(id, "");
            planning.cancel(id, "It will not be.");
        });
        assertTrue(view(id).cancelled());
    }

    @Test
    void an_organization_stands_behind_an_event_only_once_it_has_accepted_and_until_it_leaves() {
        var host = given.team();
        var first = given.team();
        var second = given.team();
        var id = given.published(
                host,
                Drafts.from(given.session("Together", 5))
                        .coHosts(first.organization(), second.organization())
                        .draft());
        assertEquals(List.of(host.slug()), hosts(id));
        assertEquals(List.of(), feed(first));
        assertTrue(As.staff(first.organizer(), () -> desk.detail(id)).isEmpty());
        var invitation =
                As.staff(second.organizer(), () -> coHosting.invitations()).getFirst();
        assertEquals(second.slug(), invitation.asked().slug());
        assertEquals(Audience.INVITED, invitation.event().audience());
        assertEquals(2, As.staff(host.organizer(), () -> coHosting.asked(id)).size());
        given.accepted(second, id);
        given.accepted(first, id);
        assertEquals(List.of(host.slug(), first.slug(), second.slug()), hosts(id), "in the agreed order");
        assertEquals(1, feed(first).size());
        assertTrue(As.staff(first.organizer(), () -> desk.detail(id)).isPresent());
        int sequence = view(id).sequence();
        As.staff(first.organizer(), () -> coHosting.leave(id, first.organization()));
        assertEquals(List.of(host.slug(), second.slug()), hosts(id));
        assertEquals(FeedEvent.Shown.LEFT, feed(first).getFirst().shown());
        assertTrue(view(id).sequence() > sequence);
        assertTrue(As.staff(first.organizer(), () -> desk.detail(id)).isEmpty());
    }

    @Test
    void whoever_declines_is_asked_no_more_and_a_save_of_the_form_keeps_who_accepted() {
        var host = given.team();
        var declines = given.team();
        var accepts = given.team();
        var id = given.drafted(
                host,
                Drafts.from(given.session("Together", 5))
                        .coHosts(declines.organization(), accepts.organization())
                        .draft());
        As.staff(declines.organizer(), () -> coHosting.decline(id, declines.organization()));
        given.accepted(accepts, id);
        As.staff(host.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            assertEquals(List.of(accepts.organization()), plan.draft().coHosts());
            planning.change(
                    id,
                    plan.version(),
                    Drafts.from(plan.draft()).titled("Other").draft());
        });
        assertEquals(List.of(host.slug(), accepts.slug()), hosts(id));
        assertEquals(List.of(), As.staff(declines.organizer(), () -> coHosting.invitations()));
    }

    @Test
    void strangers_take_no_step() {
        var host = given.team();
        var invited = given.team();
        var stranger = given.team();
        var id = given.drafted(
                host,
                Drafts.from(given.session("Together", 5))
                        .coHosts(invited.organization())
                        .draft());
        var later = clock.instant().plus(Duration.ofDays(1));
        As.staff(stranger.organizer(), () -> {
            for (Runnable step : List.<Runnable>of(
                    () -> steps.submit(id, null),
                    () -> steps.withdraw(id),
                    () -> steps.schedule(id, later),
                    () -> planning.postpone(id, ""),
                    () -> planning.resume(id),
                    () -> planning.check(id, given.session("Mine", 3)),
                    () -> coHosting.asked(id),
                    () -> coHosting.accept(id, invited.organization()),
                    () -> coHosting.accept(id, stranger.organization()),
                    () -> coHosting.decline(id, invited.organization()),
                    () -> coHosting.leave(id, host.organization()))) {
                assertThrows(NotYours.class, step::run);
            }
            assertEquals(List.of(), coHosting.invitations());
        });
        As.staff(
                host.organizer(),
                () -> assertThrows(NotYours.class, () -> coHosting.accept(id, invited.organization())));
        As.staff(
                invited.organizer(),
                () -> assertThrows(NotYours.class, () -> coHosting.leave(id, invited.organization())));
        assertFalse(rights.mayCount(new nyc.icefree.people.Actor(invited.organizer(), false, true, false), id));
    }

    @Test
    void a_cancellation_is_taken_back_to_what_was_before_as_long_as_nobody_has_changed_it() {
        var team = given.team();
        var id = given.published(team);
        As.staff(team.organizer(), () -> {
            planning.postpone(id, "The hall is flooded");
            var before = planning.planOf(id).orElseThrow();
            planning.cancel(id, "Nothing dries");
            int version = planning.planOf(id).orElseThrow().version();
            assertThrows(ChangedMeanwhile.class, () -> planning.cancelBack(id, version - 1, before));
            planning.cancelBack(id, version, before);
            assertEquals(EventState.POSTPONED, state(id));
            assertEquals("The hall is flooded", view(id).cancelReason());
            assertEquals(3, feed(team).getFirst().sequence());
            int now = planning.planOf(id).orElseThrow().version();
            assertRefused(Reason.NOT_PUBLISHED, () -> planning.cancelBack(id, now, before));
            As.staff(
                    given.team().organizer(),
                    () -> assertThrows(NotYours.class, () -> planning.cancelBack(id, now, before)));
        });
    }

    private static void assertRefused(Reason reason, Runnable step) {
        assertEquals(reason, assertThrows(PlanningRefused.class, step::run).reason());
    }

    private EventState state(EventId id) {
        return view(id).state();
    }

    private EventView view(EventId id) {
        var view = events.view(id, Audience.TEAM).orElseThrow();
        assertNotNull(view.host());
        return view;
    }

    private List<String> hosts(EventId id) {
        return events.hostsOf(id).stream().map(Host::slug).toList();
    }

    private List<FeedEvent> feed(Given.Team team) {
        return feeds.of(new FeedFilter(team.organization(), null, null, null, java.util.Set.of()));
    }
}
