package nyc.icefree.calendar;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.ExtraDates;
import nyc.icefree.series.SeriesDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A subscriber's calendar (vdirsyncer and khal) after the next fetch: nobody is sent to the old address or hour. */
@AppTest
@Tag("proof")
class SubscribersFollowTest {
    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    SeriesDesk desk;

    @Autowired
    ExtraDates extraDates;

    @LocalServerPort
    int port;

    @TempDir
    Path home;

    @Test
    void one_date_that_is_moved_moves_alone() throws Exception {
        var team = given.team();
        var dates = clinic(team, 4);
        var start = start(team, dates.getFirst());
        var feed = subscribed(team);
        feed.sync();
        given.change(
                team,
                dates.get(1),
                d -> d.at(start.plusDays(8), start.plusDays(8).plusHours(1)),
                Scope.THIS);
        var after = feed.sync();
        assertEquals(
                List.of(
                        start + " Clinic",
                        start.plusDays(8) + " Clinic",
                        start.plusDays(14) + " Clinic",
                        start.plusDays(21) + " Clinic"),
                feed.listed());
        assertEquals(after, feed.sync());
    }

    @Test
    void of_a_series_that_is_split_one_half_moves() throws Exception {
        var team = given.team();
        var dates = clinic(team, 4);
        var start = start(team, dates.getFirst());
        var feed = subscribed(team);
        var before = feed.sync();
        given.change(
                team, dates.get(2), d -> d.with(d.when().from(start.plusDays(14).plusHours(2))), Scope.FOLLOWING);
        var after = feed.sync();
        assertNotEquals(before, after);
        assertEquals(
                List.of(
                        start + " Clinic",
                        start.plusDays(7) + " Clinic",
                        start.plusDays(14).plusHours(2) + " Clinic",
                        start.plusDays(21).plusHours(2) + " Clinic"),
                feed.listed());
        assertEquals(after, feed.sync());
    }

    private List<EventId> clinic(Given.Team team, int times) {
        var form = given.session("Clinic", 3);
        var rule =
                Rule.weekly(requireNonNull(form.when().start()).getDayOfWeek()).times(times);
        return given.dates(team, given.publishedSeries(team, form, rule));
    }

    private LocalDateTime start(Given.Team team, EventId event) {
        return requireNonNull(As.staff(team.organizer(), () -> planning.planOf(event))
                .orElseThrow()
                .draft()
                .when()
                .start());
    }

    @Test
    void a_second_fetch_changes_nothing_and_an_edit_one_item() throws Exception {
        var team = given.team();
        var first = given.published(team, given.session("了解你的权利 · Rights", 3));
        for (int i = 0; i < 4; i++) {
            given.published(team, given.session("Session " + i, 4 + i));
        }
        var cancelled = given.published(team, given.session("Called off", 9));
        As.staff(team.organizer(), () -> planning.cancel(cancelled, "Flooded"));
        var gone = given.published(team, given.session("Taken back", 10));
        As.staff(team.organizer(), () -> planning.unpublish(gone));
        var feed = subscribed(team);
        Map<String, String> items = feed.sync();
        assertEquals(7, items.size());
        assertEquals(items, feed.sync());
        String listed = String.join("\n", feed.listed());
        for (String title : new String[] {"了解你的权利", "Session 3", "Cancelled: Called off"}) {
            assertTrue(listed.contains(title), listed);
        }

        var start = start(team, first);
        given.change(team, first, d -> d.with(d.when().from(start.plusHours(1))));
        Map<String, String> after = feed.sync();
        assertEquals(items.keySet(), after.keySet());
        Set<String> changed = new HashSet<>();
        items.forEach((title, item) -> {
            if (!item.equals(after.get(title))) {
                changed.add(title);
            }
        });
        assertEquals(Set.of("了解你的权利 · Rights"), changed);
        assertEquals(after, feed.sync());
    }

    @Test
    void a_series_is_one_item_and_shows_each_date_as_it_is() throws Exception {
        var team = given.team();
        var dates = clinic(team, 6);
        var start = start(team, dates.getFirst());
        As.staff(team.organizer(), () -> {
            var id = desk.ofEvent(dates.getFirst()).orElseThrow().id();
            var extra = extraDates.add(id, start.plusDays(2));
            given.change(team, extra, d -> titled(d, "Extra clinic"), Scope.THIS);
            planning.cancel(dates.get(2), "Flooded");
        });
        given.change(
                team,
                dates.get(1),
                d -> d.at(start.plusDays(8), start.plusDays(8).plusHours(1)),
                Scope.THIS);
        given.change(
                team,
                dates.get(4),
                d -> titled(d, "Clinic upstairs")
                        .at(start.plusDays(28).plusHours(1), start.plusDays(28).plusHours(3)),
                Scope.FOLLOWING);
        var feed = subscribed(team);
        var items = feed.sync();
        assertEquals(Set.of("Clinic", "Extra clinic", "Clinic upstairs"), items.keySet());
        assertEquals(items, feed.sync());
        assertEquals(
                List.of(
                        start + " Clinic",
                        start.plusDays(2) + " Extra clinic",
                        start.plusDays(8) + " Clinic",
                        start.plusDays(14) + " CANCELLED Cancelled: Clinic",
                        start.plusDays(21) + " Clinic",
                        start.plusDays(28).plusHours(1) + " Clinic upstairs",
                        start.plusDays(35).plusHours(1) + " Clinic upstairs"),
                feed.listed());
        As.staff(team.organizer(), () -> planning.cancel(dates.get(5), "Flooded again"));
        var after = feed.sync();
        assertEquals(items.get("Clinic"), after.get("Clinic"), "the other half of the split series");
        assertNotEquals(items.get("Clinic upstairs"), after.get("Clinic upstairs"));
        assertEquals(after, feed.sync());
    }

    private static EventDraft titled(EventDraft draft, String title) {
        return Drafts.from(draft).titled(title).draft();
    }

    private Subscription subscribed(Given.Team team) throws Exception {
        return new Subscription(home, "http://localhost:" + port + "/calendar/organization/" + team.slug() + ".ics");
    }
}
