package nyc.icefree.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.FeedEvent;
import nyc.icefree.eventviews.FeedFilter;
import nyc.icefree.partners.OrganizationForm;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Borough;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What feeds carry, tombstones included, on both databases. */
abstract class FeedContract {
    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    FeedEvents feeds;

    @Autowired
    Organizations organizations;

    @Test
    void a_draft_is_in_no_feed_and_a_published_event_in_each_that_fits() {
        var team = given.team();
        var id = given.drafted(team, given.session("Rights", 5));
        assertTrue(in(FeedFilter.ALL, id).isEmpty());
        As.staff(team.organizer(), () -> planning.publish(id));
        assertFalse(in(FeedFilter.ALL, id).orElseThrow().withdrawn());
        assertFalse(in(
                        new FeedFilter(
                                team.organization(),
                                EventKind.EDUCATION_SESSION,
                                Borough.QUEENS,
                                Language.SPANISH,
                                Set.of()),
                        id)
                .orElseThrow()
                .withdrawn());
        assertTrue(in(new FeedFilter(null, EventKind.RALLY, null, null, Set.of()), id)
                .isEmpty());
        assertTrue(in(new FeedFilter(null, null, Borough.BRONX, null, Set.of()), id)
                .isEmpty());
        assertTrue(in(new FeedFilter(OrganizationId.random(), null, null, null, Set.of()), id)
                .isEmpty());
    }

    @Test
    void an_event_that_leaves_a_feed_leaves_a_tombstone_there() {
        var team = given.team();
        var id = given.published(team, given.session("Rights", 5));
        var before = in(FeedFilter.ALL, id).orElseThrow();
        change(
                team,
                id,
                d -> Drafts.from(d)
                        .of(EventKind.CLINIC)
                        .spoken(Language.ENGLISH, new Language("bn"))
                        .draft());
        var sessions = in(new FeedFilter(null, EventKind.EDUCATION_SESSION, null, null, Set.of()), id)
                .orElseThrow();
        assertTrue(sessions.withdrawn());
        assertEquals(before.uid(), sessions.uid());
        assertTrue(sessions.sequence() > before.sequence());
        assertTrue(sessions.modifiedAt().isAfter(before.modifiedAt()));
        assertTrue(in(new FeedFilter(null, null, null, Language.SPANISH, Set.of()), id)
                .orElseThrow()
                .withdrawn());
        assertFalse(in(new FeedFilter(null, EventKind.CLINIC, Borough.QUEENS, new Language("bn"), Set.of()), id)
                .orElseThrow()
                .withdrawn());
    }

    @Test
    void a_cancelled_event_keeps_its_content_and_one_taken_back_keeps_none() {
        var team = given.team();
        var id = given.published(team, given.session("Rights", 5));
        As.staff(team.organizer(), () -> planning.cancel(id, "Flooded"));
        var cancelled = in(FeedFilter.ALL, id).orElseThrow();
        assertNotNull(cancelled.view());
        assertTrue(cancelled.view().cancelled());
        assertEquals(1, cancelled.sequence());
        As.staff(team.organizer(), () -> planning.unpublish(id));
        var gone = in(FeedFilter.ALL, id).orElseThrow();
        assertNull(gone.view());
        assertEquals(2, gone.sequence());
        assertFalse(gone.toString().contains("Rights"));
        assertTrue(feeds.bySlug(cancelled.view().slug()).orElseThrow().withdrawn());
    }

    @Test
    void the_version_grows_with_what_the_public_sees_and_not_with_drafts() {
        var team = given.team();
        var id = given.drafted(team, given.session("Rights", 5));
        long before = events.programmeVersion();
        change(team, id, d -> Drafts.from(d).titled("Other").draft());
        assertEquals(before, events.programmeVersion());
        As.staff(team.organizer(), () -> planning.publish(id));
        long published = events.programmeVersion();
        assertTrue(published > before);
        change(team, id, d -> d);
        assertEquals(published, events.programmeVersion());
        change(team, id, d -> Drafts.from(d).titled("Third").draft());
        assertTrue(events.programmeVersion() > published);
    }

    @Test
    void a_new_name_of_a_host_is_a_change_of_its_events() {
        var team = given.team();
        var id = given.published(team, given.session("Rights", 5));
        var before = in(FeedFilter.ALL, id).orElseThrow();
        long version = events.programmeVersion();
        As.administrator(
                given.person(),
                () -> organizations.change(
                        team.organization(),
                        new OrganizationForm(
                                organizations.form(team.organization()).version(),
                                "Renamed Neighbors",
                                null,
                                null,
                                Set.of(),
                                Map.of())));
        Awaitility.await().untilAsserted(() -> {
            var after = in(FeedFilter.ALL, id).orElseThrow();
            assertTrue(after.modifiedAt().isAfter(before.modifiedAt()));
            assertEquals("Renamed Neighbors", events.hostsOf(id).getFirst().name());
            assertTrue(events.programmeVersion() > version);
            assertEquals(before.sequence(), after.sequence());
        });
    }

    @Test
    void other_rooms_see_what_their_audience_may() {
        var team = given.team();
        var id = given.published(
                team,
                Drafts.from(given.session("Planning", 5))
                        .shownTo(AddressVisibility.COMING)
                        .draft());
        assertNull(events.view(id, Audience.PUBLIC).orElseThrow().place().address());
        var coming = events.view(id, Audience.COMING).orElseThrow();
        assertNotNull(coming.place().address());
        assertEquals("Bring a pen.", coming.words().getFirst().instructions());
        assertNotNull(events.view(id, Audience.TEAM).orElseThrow().place().address());
        change(team, id, d -> Drafts.from(d).shownTo(AddressVisibility.TEAM).draft());
        assertNull(events.view(id, Audience.COMING).orElseThrow().place().address());
        assertNotNull(events.view(id, Audience.TEAM).orElseThrow().place().address());
        assertEquals(team.organization(), events.hostsOf(id).getFirst().id());
        assertEquals(20, events.termsOf(id).orElseThrow().rsvps().capacity());
        var draft = given.drafted(team, given.session("Draft", 5));
        assertTrue(events.view(draft, Audience.PUBLIC).isEmpty());
        assertTrue(events.view(draft, Audience.TEAM).isPresent());
        assertTrue(events.view(EventId.random(), Audience.TEAM).isEmpty());
    }

    private Optional<FeedEvent> in(FeedFilter filter, EventId id) {
        return feeds.of(filter).stream().filter(f -> f.id().equals(id)).findFirst();
    }

    private void change(Team team, EventId id, UnaryOperator<EventDraft> how) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            planning.change(id, plan.version(), how.apply(plan.draft()));
        });
    }
}
