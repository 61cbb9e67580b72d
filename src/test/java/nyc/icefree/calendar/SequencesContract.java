package nyc.icefree.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.people.NotYours;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.refusals.Refused;
import nyc.icefree.series.ExtraDates;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesEditing;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesRefused;
import nyc.icefree.text.Language;
import nyc.icefree.venues.VenueForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A program that keeps what it fetches can tell what is newer, whatever is done to a series and its dates. */
abstract class SequencesContract {
    @AppTest
    static class OnH2Test extends SequencesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SequencesContract {}

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int EDITS = 60;
    private static final String OFF = "CANCELLED";

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    ExtraDates extraDates;

    @Autowired
    SeriesEditing changing;

    @Autowired
    SeriesDesk desk;

    @LocalServerPort
    int port;

    private Given.Team team;
    private SeriesId id;
    private final List<EventId> dates = new ArrayList<>();
    private final Map<EventId, String> files = new TreeMap<>(Comparator.comparing(EventId::value));
    private final ToldComponents told = new ToldComponents();
    private final Map<String, Integer> said = new HashMap<>();
    private final LocalDate first = LocalDate.now(Given.NEW_YORK).plusDays(3);

    @BeforeEach
    void seven_public_dates_day_after_day() throws Exception {
        team = given.team();
        var daily = Rule.weekly(DayOfWeek.values()).times(7);
        id = given.publishedSeries(team, given.session("Clinic", 9), daily);
        dates.addAll(given.dates(team, id));
        dates.forEach(this::file);
        told.take("at first", feeds());
    }

    private void three_public_dates() {
        team = given.team();
        var form = given.session("Clinic", 3).at(first.atTime(18, 0), first.atTime(20, 0));
        id = given.publishedSeries(team, form, Given.daily(3));
    }

    @Test
    void a_date_that_is_changed_by_itself_touches_no_other() throws Exception {
        String path = "/calendar/organization/" + team.slug() + ".ics";
        change(dates.get(1), d -> later(d, 1), Scope.THIS);
        change(dates.get(2), d -> titled(d, "Clinic for elders"), Scope.THIS);
        told.take("two dates of their own", feeds());
        var edits = List.<Runnable>of(
                () -> change(dates.get(3), d -> later(d, 2), Scope.THIS),
                () -> staff(() -> planning.cancel(dates.get(3), "The heating is off")),
                () -> change(dates.getFirst(), d -> titled(d, "First of all"), Scope.THIS),
                () -> staff(() -> planning.postpone(dates.get(4), "No key")));
        for (Runnable edit : edits) {
            int before = master(path).sequence();
            edit.run();
            var changed = told.take("one date", feeds()).stream()
                    .filter(entry -> !entry.ruling())
                    .map(ToldComponents.Entry::name)
                    .distinct()
                    .toList();
            assertEquals(1, changed.size(), changed.toString());
            assertEquals(before, master(path).sequence());
        }
        assertEquals(List.of(), told.faults);
    }

    @Test
    void a_day_left_out_and_put_back_raises_the_series_each_time_and_no_other_date() throws Exception {
        String path = "/calendar/organization/" + team.slug() + ".ics";
        change(dates.get(1), d -> later(d, 1), Scope.THIS);
        told.take("one of its own", feeds());
        int before = master(path).sequence();
        staff(() -> planning.unpublish(dates.get(3)));
        told.take("taken back", feeds());
        int without = master(path).sequence();
        staff(() -> planning.publish(dates.get(3)));
        var changed = told.take("again", feeds()).stream()
                .filter(entry -> entry.lines().containsKey("RECURRENCE-ID"))
                .map(ToldComponents.Entry::name)
                .distinct()
                .count();
        assertTrue(without > before && master(path).sequence() > without);
        assertEquals(1, changed, "its own file");
        assertEquals(List.of(), told.faults);
    }

    @Test
    void a_name_that_another_date_bears_goes_on_above_what_was_said_of_the_first() throws Exception {
        var released = dates.get(3);
        staff(() -> planning.cancel(released, "Flood"));
        change(dates.get(4), d -> later(d, 1), Scope.THIS);
        told.take("cancelled", feeds());
        staff(() -> changing.release(released));
        told.take("by itself *", feeds());
        var made = As.staff(team.organizer(), () -> extraDates.add(id, start(3)));
        dates.add(made);
        file(made);
        change(made, d -> later(d, 3), Scope.THIS);
        told.take("another on that day *", feeds());
        assertEquals(List.of(), told.faults);
    }

    @Test
    void of_a_series_that_is_off_nothing_falls_when_its_newest_dates_go_to_another() throws Exception {
        dates.forEach(date -> staff(() -> planning.unpublish(date)));
        // each change has a second of its own, so that its last ones are ahead of the clock
        for (int i = 0; i < 4; i++) {
            staff(() -> planning.publish(dates.getLast()));
            staff(() -> planning.unpublish(dates.getLast()));
        }
        told.take("all off *", feeds());
        change(dates.get(4), d -> titled(d, "Clinic of others"), Scope.FOLLOWING);
        told.take("split *", feeds());
        assertEquals(List.of(), told.faults);
    }

    @Test
    void what_is_left_of_a_series_that_is_off_moves_only_under_a_higher_number() throws Exception {
        dates.forEach(date -> staff(() -> planning.unpublish(date)));
        told.take("all off *", feeds());
        staff(() -> changing.release(dates.getFirst()));
        told.take("without its first date *", feeds());
        assertEquals(List.of(), told.faults);
    }

    /** {@code -Dsequences.seed=} with the number of a failure repeats it. */
    @Test
    void nothing_falls_whatever_is_edited_in_whatever_order() throws Exception {
        long seed = Long.getLong("sequences.seed", System.nanoTime());
        var dice = new Random(seed);
        var log = new ArrayList<String>();
        for (int i = 0; i < EDITS && told.faults.isEmpty(); i++) {
            log.add(edit(dice, dates.get(dice.nextInt(dates.size()))));
            told.take("seed " + seed + " " + log.getLast(), feeds());
        }
        assertEquals(List.of(), told.faults, log.toString());
    }

    /** @return what was done; starred where more than one entry may change */
    private String edit(Random dice, EventId date) {
        int what = dice.nextInt(13);
        try {
            switch (what) {
                case 0, 1 -> change(date, d -> later(d, 1), Scope.THIS);
                case 2 -> change(date, d -> later(d, -1), Scope.THIS);
                case 3 -> change(date, d -> titled(d, "Clinic " + dice.nextInt(3)), Scope.THIS);
                case 4 -> change(date, d -> d.with(d.where().at(bronx())), Scope.THIS);
                case 5 -> change(date, d -> d.with(d.where().at(Given.library())), Scope.THIS);
                case 6 -> staff(() -> planning.cancel(date, "Flood"));
                case 7 -> staff(() -> planning.unpublish(date));
                case 8 -> staff(() -> planning.publish(date));
                case 9 -> staff(() -> planning.postpone(date, "No key"));
                case 10 -> change(date, d -> later(d, dice.nextBoolean() ? 1 : -1), Scope.WHOLE);
                case 11 -> change(date, d -> titled(d, "Clinic " + dice.nextInt(3)), Scope.FOLLOWING);
                default -> staff(() -> changing.release(date));
            }
        } catch (Refused refused) {
            assertTrue(refused instanceof NotYours
                    || refused.is(PlanningRefused.class)
                    || refused.is(SeriesRefused.class));
            return "refused " + what;
        }
        return what + (what == 4 || what == 5 || what >= 7 ? "*" : "");
    }

    private void staff(Runnable what) {
        As.staff(team.organizer(), what);
    }

    private void change(EventId event, UnaryOperator<EventDraft> how, Scope scope) {
        staff(() -> {
            var plan = planning.planOf(event).orElseThrow();
            if (desk.ofEvent(event).isPresent()) {
                changing.change(event, plan.version(), how.apply(plan.draft()), scope, null, "");
            }
        });
    }

    private static EventDraft later(EventDraft draft, int hours) {
        return draft.at(
                Objects.requireNonNull(draft.when().start()).plusHours(hours),
                Objects.requireNonNull(draft.when().end()).plusHours(hours));
    }

    private static EventDraft titled(EventDraft draft, String title) {
        return Drafts.from(draft).titled(title).draft();
    }

    private static VenueForm bronx() {
        return Given.place("Bronx Hall", "1 Example Road", "Concourse", Areas.BRONX);
    }

    private LocalDateTime start(int date) {
        return Objects.requireNonNull(given.session("", 9).when().start()).plusDays(date);
    }

    private void file(EventId date) {
        var slug = events.view(date, Audience.TEAM).orElseThrow().slug();
        files.put(date, FeedLinks.event(Language.ENGLISH, slug));
    }

    private Map<String, String> feeds() throws Exception {
        var feeds = new TreeMap<String, String>();
        String own = "/calendar/by/organization-" + team.slug();
        for (String path : List.of(
                "/calendar/organization/" + team.slug() + ".ics",
                own + "/borough-queens.ics",
                own + "/borough-bronx.ics",
                FeedLinks.series(Language.ENGLISH, id.value()))) {
            feeds.put(path, get(path));
        }
        for (String path : files.values()) {
            feeds.put(path, get(path));
        }
        return feeds;
    }

    private ToldComponents.Entry master(String path) throws Exception {
        return ToldComponents.read(get(path)).stream()
                .filter(ToldComponents.Entry::ruling)
                .findFirst()
                .orElseThrow();
    }

    private String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void by_whole_days_and_hours_again() throws Exception {
        three_public_dates();
        var whole = entries();
        assertEquals(1, whole.size(), whole.toString());
        String uid = whole.keySet().iterator().next();
        change(d -> d.at(first.atStartOfDay(), first.plusDays(1).atStartOfDay()), null);
        var apart = entries();
        assertEquals(4, apart.size(), apart.toString());
        assertTrue(says(apart, uid, OFF, "The dates of this series are entries of their own now"), apart.toString());
        assertEquals(3, live(apart));
        change(d -> d.at(first.atTime(9, 0), first.atTime(10, 0)), null);
        var again = entries();
        assertEquals(4, again.size(), again.toString());
        assertTrue(says(again, uid, "RRULE", "Clinic"), again.toString());
        assertEquals(1, live(again));
        change(d -> d.at(first.atStartOfDay(), first.plusDays(1).atStartOfDay()), null);
        assertEquals(3, live(entries()), "each under the name that it had before");
        assertEquals(4, entries().size());
    }

    @Test
    void by_a_rule_that_outlook_has_not() throws Exception {
        three_public_dates();
        String uid = entries().keySet().iterator().next();
        change(d -> d, rule("FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=2"));
        var apart = entries();
        assertTrue(says(apart, uid, OFF, "entries of their own now"), apart.toString());
        change(d -> d, Rule.weekly(first.plusDays(4).getDayOfWeek()).times(2));
        assertTrue(says(entries(), uid, "RRULE", "Clinic"), entries().toString());
    }

    private void change(UnaryOperator<EventDraft> how, @Nullable Rule rule) {
        As.staff(team.organizer(), () -> {
            EventId date = dates().getFirst();
            var plan = planning.planOf(date).orElseThrow();
            changing.change(date, plan.version(), how.apply(plan.draft()), Scope.WHOLE, rule, "Moved");
        });
    }

    private List<EventId> dates() {
        return desk.dates(id, 0, 20).stream()
                .filter(row -> row.state() == EventState.PUBLISHED)
                .map(SeriesDateRow::event)
                .toList();
    }

    private Rule rule(String text) {
        return Rule.read(text, first, Given.NEW_YORK);
    }

    private static long live(Map<String, String> entries) {
        return entries.values().stream().filter(entry -> !entry.contains(OFF)).count();
    }

    private static boolean says(Map<String, String> entries, String uid, String... parts) {
        return Arrays.stream(parts)
                .allMatch(part -> Objects.requireNonNull(entries.get(uid)).contains(part));
    }

    /** By UID; an entry with a changed text has a higher SEQUENCE, which never goes back. */
    private Map<String, String> entries() throws Exception {
        String feed = get("/calendar/organization/" + team.slug() + ".ics").replace("\r\n ", "");
        var found = new HashMap<String, String>();
        for (String entry : feed.split("BEGIN:VEVENT")) {
            if (entry.contains("UID:")) {
                String uid = line(entry, "UID:");
                int sequence = Integer.parseInt(line(entry, "SEQUENCE:"));
                assertTrue(said.getOrDefault(uid, 0) <= sequence, feed);
                said.put(uid, sequence);
                found.merge(uid, entry, String::concat);
            }
        }
        return found;
    }

    private static String line(String entry, String name) {
        return entry.lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow()
                .substring(name.length());
    }
}
