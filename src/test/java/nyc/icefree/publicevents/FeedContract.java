package nyc.icefree.publicevents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.disclosure.FeedEvent.Shown;
import nyc.icefree.disclosure.FeedFilter;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.Reach;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.partners.OrganizationForm;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueForm;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What feeds carry, tombstones included, on both databases. */
abstract class FeedContract {
    @AppTest
    static class OnH2Test extends FeedContract {}

    @PostgresAppTest
    static class OnPostgresTest extends FeedContract {}

    private static final FeedFilter QUEENS = new FeedFilter(null, null, Areas.QUEENS, null, Set.of());
    private static final FeedFilter BRONX = new FeedFilter(null, null, Areas.BRONX, null, Set.of());

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

    @Autowired
    EventChanges changes;

    @Autowired
    EventProgramme programme;

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
                                Areas.QUEENS,
                                Language.SPANISH,
                                Set.of()),
                        id)
                .orElseThrow()
                .withdrawn());
        assertTrue(in(new FeedFilter(null, EventKind.RALLY, null, null, Set.of()), id)
                .isEmpty());
        assertTrue(
                in(new FeedFilter(null, null, Areas.BRONX, null, Set.of()), id).isEmpty());
        assertTrue(in(new FeedFilter(OrganizationId.random(), null, null, null, Set.of()), id)
                .isEmpty());
    }

    @Test
    void an_event_that_leaves_a_feed_says_so_there() {
        var team = given.team();
        var id = given.published(team, given.session("Rights", 5));
        var before = in(FeedFilter.ALL, id).orElseThrow();
        given.change(
                team,
                id,
                d -> Drafts.from(d)
                        .of(EventKind.CLINIC)
                        .spoken(Language.ENGLISH, new Language("bn"))
                        .draft());
        var sessions = in(new FeedFilter(null, EventKind.EDUCATION_SESSION, null, null, Set.of()), id)
                .orElseThrow();
        assertNull(sessions.view());
        assertEquals("Rights", Objects.requireNonNull(sessions.left()).titleIn(Language.SPANISH));
        assertEquals(before.uid(), sessions.uid());
        assertTrue(sessions.sequence() > before.sequence());
        assertTrue(sessions.modifiedAt().isAfter(before.modifiedAt()));
        assertEquals(Shown.LEFT, shown(new FeedFilter(null, null, null, Language.SPANISH, Set.of()), id));
        assertFalse(in(new FeedFilter(null, EventKind.CLINIC, Areas.QUEENS, new Language("bn"), Set.of()), id)
                .orElseThrow()
                .withdrawn());
    }

    @Test
    void what_moved_to_another_area_has_left_the_one_feed_and_is_in_the_other() {
        var team = given.team();
        var id = given.published(team, given.session("Rights", 5));
        var before = in(QUEENS, id).orElseThrow();
        given.change(team, id, d -> Drafts.from(d).at(bronx()).draft());
        var here = in(QUEENS, id).orElseThrow();
        var there = in(BRONX, id).orElseThrow();
        assertEquals(List.of(Shown.LEFT, Shown.LIVE), List.of(here.shown(), there.shown()));
        assertEquals(Shown.LIVE, shown(FeedFilter.ALL, id));
        assertEquals(there, in(FeedFilter.ALL, id).orElseThrow());
        assertTrue(here.sequence() > before.sequence());
        assertEquals(
                List.of(there.uid(), there.slot(), there.sequence(), there.modifiedAt()),
                List.of(here.uid(), here.slot(), here.sequence(), here.modifiedAt()));
        given.change(team, id, d -> Drafts.from(d).at(Given.library()).draft());
        assertEquals(List.of(Shown.LIVE, Shown.LEFT), List.of(shown(QUEENS, id), shown(BRONX, id)));
        assertTrue(in(QUEENS, id).orElseThrow().sequence() > here.sequence());
    }

    @Test
    void of_what_is_cancelled_after_it_left_the_former_feed_tells_no_more() {
        var team = given.team();
        var id = given.published(team, given.session("Rights", 5));
        given.change(team, id, d -> Drafts.from(d).at(bronx()).draft());
        var left = in(QUEENS, id).orElseThrow();
        As.staff(team.organizer(), () -> planning.cancel(id, "Flooded"));
        var after = in(QUEENS, id).orElseThrow();
        assertEquals(left.left(), after.left());
        assertFalse(after.toString().contains("Flooded"));
        assertEquals(in(BRONX, id).orElseThrow().sequence(), after.sequence());
    }

    @Test
    void what_is_withdrawn_after_it_left_is_bare_in_each_feed_with_a_higher_sequence() {
        var team = given.team();
        for (boolean unlisted : new boolean[] {false, true}) {
            var id = given.published(team, given.session("Rights", 5));
            given.change(team, id, d -> Drafts.from(d).at(bronx()).draft());
            var left = in(QUEENS, id).orElseThrow();
            if (unlisted) {
                given.change(team, id, d -> Drafts.from(d).reach(Reach.BY_LINK).draft());
            } else {
                As.staff(team.organizer(), () -> planning.unpublish(id));
            }
            var bare = in(QUEENS, id).orElseThrow();
            assertTrue(bare.withdrawn());
            assertTrue(bare.sequence() > left.sequence());
            assertEquals(bare, in(BRONX, id).orElseThrow());
            assertFalse(bare.toString().contains("Rights"), bare.toString());
        }
    }

    @Test
    void what_never_was_in_a_feed_has_not_left_it() {
        var team = given.team();
        var id = given.published(team, given.session("Rights", 5));
        assertTrue(in(BRONX, id).isEmpty());
        assertTrue(feeds.of(List.of(id), BRONX).getFirst().withdrawn());
        given.change(team, id, d -> Drafts.from(d).at(bronx()).draft());
        assertEquals(Shown.LEFT, feeds.of(List.of(id), QUEENS).getFirst().shown());
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
        given.change(team, id, d -> Drafts.from(d).titled("Other").draft());
        assertEquals(before, events.programmeVersion());
        As.staff(team.organizer(), () -> planning.publish(id));
        long published = events.programmeVersion();
        assertTrue(published > before);
        given.change(team, id, d -> d);
        assertEquals(published, events.programmeVersion());
        given.change(team, id, d -> Drafts.from(d).titled("Third").draft());
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
        given.change(
                team, id, d -> Drafts.from(d).shownTo(AddressVisibility.TEAM).draft());
        assertNull(events.view(id, Audience.COMING).orElseThrow().place().address());
        assertNotNull(events.view(id, Audience.TEAM).orElseThrow().place().address());
        assertEquals(team.organization(), events.hostsOf(id).getFirst().id());
        assertEquals(20, events.termsOf(id).orElseThrow().rsvps().capacity());
        var draft = given.drafted(team, given.session("Draft", 5));
        assertTrue(events.view(draft, Audience.PUBLIC).isEmpty());
        assertTrue(events.view(draft, Audience.TEAM).isPresent());
        assertTrue(events.view(EventId.random(), Audience.TEAM).isEmpty());
    }

    private Shown shown(FeedFilter filter, EventId id) {
        return in(filter, id).orElseThrow().shown();
    }

    private static VenueForm bronx() {
        return new VenueForm(
                "Bronx Hall", "1 Example Road", "Concourse", Areas.BRONX, "", null, null, Set.of(), 60, "", true);
    }

    private Optional<FeedEvent> in(FeedFilter filter, EventId id) {
        return feeds.of(filter).stream().filter(f -> f.id().equals(id)).findFirst();
    }

    @Test
    void pages_of_changes_hold_each_event_once_in_order_of_change() {
        var team = given.team();
        var made = new HashSet<EventId>();
        for (int i = 0; i < 7; i++) {
            made.add(given.published(team, given.session("Rights " + i, 5 + i)));
        }
        var read = new ArrayList<FeedEvent>();
        ChangeCursor after = null;
        do {
            var page = changes.since(of(team), null, after, 3);
            assertTrue(page.events().size() <= 3);
            read.addAll(page.events());
            var next = page.next();
            assertEquals(
                    next,
                    next == null ? null : ChangeCursor.parse(next.toString()).orElseThrow());
            after = next;
        } while (after != null);
        assertEquals(7, read.size());
        assertEquals(made, new HashSet<>(read.stream().map(FeedEvent::id).toList()));
        for (int i = 1; i < read.size(); i++) {
            assertFalse(read.get(i).modifiedAt().isBefore(read.get(i - 1).modifiedAt()));
        }
    }

    @Test
    void whoever_asks_since_a_time_gets_what_changed_and_what_was_taken_back() {
        var team = given.team();
        var id = given.published(team, given.session("Rights", 5));
        var drafted = given.drafted(team, given.session("Not yet", 5));
        var first = changes.since(of(team), null, null, 100).events().getFirst();
        assertEquals(id, first.id());
        As.staff(team.organizer(), () -> planning.unpublish(id));
        var later = changes.since(of(team), first.modifiedAt(), null, 100).events();
        assertEquals(List.of(id), later.stream().map(FeedEvent::id).toList());
        assertNull(later.getFirst().view());
        var afterwards =
                later.getFirst().modifiedAt().plus(EventChanges.OVERLAP).plusSeconds(1);
        assertTrue(changes.since(of(team), afterwards, null, 100).events().isEmpty());
        assertEquals(
                List.of(id),
                changes.latest(of(team), 10).stream().map(FeedEvent::id).toList());
        assertNotNull(drafted);
    }

    @Test
    void the_latest_change_comes_first() {
        var team = given.team();
        var one = given.published(team, given.session("One", 5));
        given.published(team, given.session("Two", 6));
        for (int i = 0; i < 3; i++) { // dated a second later each time
            String title = "One, take " + i;
            As.staff(team.organizer(), () -> {
                var plan = planning.planOf(one).orElseThrow();
                planning.change(
                        one,
                        plan.version(),
                        Drafts.from(plan.draft()).titled(title).draft());
            });
        }
        var latest = changes.latest(of(team), 10);
        assertEquals(one, latest.getFirst().id());
        assertEquals(1, changes.latest(of(team), 1).size());
    }

    @Test
    void days_hold_what_touches_them_and_only_what_fits() {
        var team = given.team();
        LocalDate day = LocalDate.now(Given.NEW_YORK).plusDays(9);
        var id = given.published(
                team,
                Drafts.from(given.session("Sit-in", 9))
                        .access(AccessFact.STEP_FREE)
                        .draft());
        given.drafted(team, given.session("Not yet", 9));
        assertEquals(List.of(id), during(team, day, day, Set.of(AccessFact.STEP_FREE)));
        assertEquals(List.of(), during(team, day.plusDays(1), day.plusDays(2), Set.of()));
        assertEquals(List.of(), during(team, day, day, Set.of(AccessFact.QUIET_SPACE)));
        assertThrows(IllegalArgumentException.class, () -> during(team, day, day.plusDays(63), Set.of()));
        As.staff(team.organizer(), () -> planning.unpublish(id));
        assertEquals(List.of(), during(team, day, day, Set.of()));
    }

    @Test
    void a_cursor_is_read_only_as_it_was_written() {
        for (String written :
                List.of("", "_", "2026-12-01T10:00:00Z", "2026-12-01T10:00:00Z_x", "now_" + EventId.random())) {
            assertTrue(ChangeCursor.parse(written).isEmpty(), written);
        }
    }

    @Test
    void any_time_of_record_can_be_asked_for() {
        var team = given.team();
        var id = given.published(team, given.session("Rights", 5));
        var first = Instant.parse("0001-01-01T00:00:00Z");
        var last = Instant.parse("9999-12-30T23:59:59Z");
        assertTrue(ChangeCursor.isOfRecord(first) && ChangeCursor.isOfRecord(last));
        assertEquals(1, changes.since(of(team), first, null, 1).events().size());
        assertEquals(0, changes.since(of(team), last, null, 1).events().size());
        assertEquals(
                1,
                changes.since(of(team), null, new ChangeCursor(first, id), 1)
                        .events()
                        .size());
        assertEquals(
                0,
                changes.since(of(team), null, new ChangeCursor(last, id), 1)
                        .events()
                        .size());
    }

    /** Feeds reach 18 months ahead; a copy that left out what is further would never hear of it again. */
    @Test
    void whoever_keeps_a_copy_gets_what_is_further_ahead_than_feeds_reach() {
        var team = given.team();
        var far = given.published(team, given.session("Far ahead", 700));
        assertEquals(
                List.of(far),
                changes.since(of(team), null, null, 100).events().stream()
                        .map(FeedEvent::id)
                        .toList());
        assertEquals(far, changes.latest(of(team), 1).getFirst().id());
        assertEquals(List.of(), feeds.of(of(team)));
    }

    private List<EventId> during(Team team, LocalDate from, LocalDate to, Set<AccessFact> access) {
        return programme
                .during(new EventFilter(from, to, null, null, Language.ENGLISH, team.slug(), access, null), 62)
                .values()
                .stream()
                .flatMap(day -> day.events().stream())
                .map(EventView::id)
                .toList();
    }

    private static FeedFilter of(Team team) {
        return new FeedFilter(team.organization(), null, null, null, Set.of());
    }
}
