package nyc.icefree.programme;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
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
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.eventviews.FeedEvent;
import nyc.icefree.eventviews.FeedFilter;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The programme as those who keep a copy read it, on both databases. */
abstract class ChangesContract {
    @AppTest
    static class OnH2Test extends ChangesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ChangesContract {}

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    EventChanges changes;

    @Autowired
    EventProgramme programme;

    @Autowired
    FeedEvents feeds;

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
                .during(new EventFilter(from, to, null, null, Language.ENGLISH, team.slug(), access, null))
                .stream()
                .map(EventView::id)
                .toList();
    }

    private static FeedFilter of(Team team) {
        return new FeedFilter(team.organization(), null, null, null, Set.of());
    }
}
