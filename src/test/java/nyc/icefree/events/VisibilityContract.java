package nyc.icefree.events;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventQuery;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.eventviews.FeedEvent;
import nyc.icefree.eventviews.FeedFilter;
import nyc.icefree.programme.EventChanges;
import nyc.icefree.programme.EventFilter;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.programme.FeedEvents;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shown of an event to whom and from when, on both databases. */
abstract class VisibilityContract {
    @AppTest
    static class OnH2Test extends VisibilityContract {}

    @PostgresAppTest
    static class OnPostgresTest extends VisibilityContract {}

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    FeedEvents feeds;

    @Autowired
    EventProgramme programme;

    @Autowired
    EventDesk desk;

    @Autowired
    Events events;

    @Autowired
    ScheduledEventChanges turns;

    @Autowired
    EventChanges changes;

    @Test
    void an_address_opens_at_its_hour_for_those_who_may_know_it_and_feeds_notice() {
        var team = given.team();
        var id = given.published(
                team, Drafts.from(given.session("Later", 5)).from(24).draft());
        assertHidden(id, Audience.PUBLIC);
        assertHidden(id, Audience.COMING);
        assertNotNull(view(id, Audience.TEAM).place().address());
        var before = feed(team.organization());
        assertNull(shown(before).place().address());
        assertFalse(found(team, "Elmhurst Reading"), "search must not tell the place before its hour");
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            planning.change(
                    id, plan.version(), Drafts.from(plan.draft()).from(700).draft());
        });
        long version = events.programmeVersion();
        assertTrue(turns.turnDue() >= 1);
        assertTrue(events.programmeVersion() > version);
        var after = feed(team.organization());
        assertNotNull(shown(after).place().address());
        assertTrue(after.modifiedAt().isAfter(before.modifiedAt()));
        int opened = view(id, Audience.TEAM).sequence();
        turns.turnDue();
        assertEquals(after, feed(team.organization()));
        assertEquals(opened, view(id, Audience.TEAM).sequence());
    }

    @Test
    void an_event_that_is_not_listed_is_found_by_its_secret_link_alone() {
        var team = given.team();
        var id = given.published(
                team,
                Drafts.from(given.session("Small circle", 5))
                        .reach(Reach.BY_LINK)
                        .online(Attendance.HYBRID, "https://meet.example.org/circle")
                        .draft());
        var secret = view(id, Audience.TEAM).slug();
        assertTrue(secret.matches("x-[0-9a-z]{20,26}"), secret);
        var page = programme.bySlug(secret).orElseThrow();
        assertEquals(Audience.INVITED, page.audience());
        assertFalse(page.listed());
        assertNull(page.onlineLink());
        assertEquals(
                "https://meet.example.org/circle", view(id, Audience.COMING).onlineLink());
        assertTrue(events.view(id, Audience.PUBLIC).isEmpty());
        assertEquals(0, programme.coming(of(team, null), 0, 9).total());
        assertFalse(found(team, "circle"));
        assertEquals(List.of(), feeds.of(feedOf(team.organization())));
        assertNotNull(feeds.bySlug(secret).orElseThrow().view());
        As.administrator(given.person(), () -> assertEquals(Optional.empty(), desk.detail(id)));
        As.staff(
                team.organizer(),
                () -> assertEquals(
                        1, desk.list(EventQuery.all(Language.ENGLISH), 0, 9).size()));
    }

    @Test
    void a_listed_event_that_becomes_secret_leaves_a_tombstone_and_its_old_address_answers_no_more() {
        var team = given.team();
        var id = given.published(team);
        var slug = view(id, Audience.TEAM).slug();
        var was = feed(team.organization());
        reach(team, id, true);
        var tombstone = feed(team.organization());
        assertTrue(tombstone.withdrawn());
        assertTrue(tombstone.sequence() > was.sequence());
        assertTrue(programme.bySlug(slug).isEmpty());
        var secret = view(id, Audience.TEAM).slug();
        reach(team, id, false);
        assertEquals(slug, view(id, Audience.TEAM).slug());
        assertFalse(feed(team.organization()).withdrawn());
        reach(team, id, true);
        assertNotEquals(secret, view(id, Audience.TEAM).slug(), "what was told once is no secret any more");
        assertTrue(programme.bySlug(secret).isEmpty());
    }

    @Test
    void the_later_life_of_a_private_event_is_told_by_no_feed() {
        var team = given.team();
        var id = given.published(team);
        var other = given.published(team, given.session("Another", 8));
        var listed = feed(team.organization());
        As.staff(team.organizer(), () -> change(id, d -> d.reach(Reach.BY_LINK).later(3)));
        var gone = feed(team.organization());
        assertEquals(listed.slot(), gone.slot());
        As.staff(team.organizer(), () -> change(id, d -> d.later(500)));
        assertEquals(gone, feed(team.organization()), "it stands where it stood");
        As.staff(team.organizer(), () -> change(id, d -> d.at(Given.room("Elsewhere"))));
        for (int i = 0; i < 9; i++) { // dated a second later each time
            String title = "Later than all that " + i;
            As.staff(team.organizer(), () -> change(other, d -> d.titled(title)));
        }
        As.staff(team.organizer(), () -> planning.cancel(id, "Flooded"));
        assertEquals(gone, feed(team.organization()));
        assertEquals(List.of(other, id), ids(changes.latest(feedOf(team.organization()), 5)));
        assertEquals(
                List.of(id, other),
                ids(changes.since(feedOf(team.organization()), null, null, 5).events()));
        As.staff(team.organizer(), () -> planning.unpublish(id));
        assertEquals(gone, feed(team.organization()));
    }

    private static List<EventId> ids(List<FeedEvent> entries) {
        return entries.stream().map(FeedEvent::id).toList();
    }

    private void change(EventId id, UnaryOperator<Drafts> how) {
        var plan = planning.planOf(id).orElseThrow();
        planning.change(id, plan.version(), how.apply(Drafts.from(plan.draft())).draft());
    }

    private void reach(Given.Team team, EventId id, boolean secret) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var draft = Drafts.from(plan.draft());
            planning.change(
                    id, plan.version(), (secret ? draft.reach(Reach.BY_LINK) : draft.reach(Reach.LISTED)).draft());
        });
    }

    private boolean found(Given.Team team, String text) {
        return programme.coming(of(team, text), 0, 9).total() > 0;
    }

    private static EventFilter of(Given.Team team, @Nullable String text) {
        return new EventFilter(null, null, null, null, null, team.slug(), Set.of(), text);
    }

    private FeedEvent feed(nyc.icefree.partners.OrganizationId host) {
        return feeds.of(feedOf(host)).getFirst();
    }

    private static EventView shown(FeedEvent entry) {
        return java.util.Objects.requireNonNull(entry.view());
    }

    private static FeedFilter feedOf(nyc.icefree.partners.OrganizationId host) {
        return new FeedFilter(host, null, null, null, Set.of());
    }

    private void assertHidden(EventId id, Audience audience) {
        var view = view(id, audience);
        assertNull(view.place().address());
        assertNull(view.place().name());
        assertNull(view.place().latitude());
        assertNotNull(view.addressFrom());
        assertEquals("", view.words().getFirst().instructions());
    }

    private EventView view(EventId id, Audience audience) {
        return events.view(id, audience).orElseThrow();
    }
}
