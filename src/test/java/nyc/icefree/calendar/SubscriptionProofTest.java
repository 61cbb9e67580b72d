package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesEditing;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.VenueForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody subscribes to the running app with vdirsyncer and reads with khal, and fetches again and again. */
@AppTest
@Tag("proof")
class SubscriptionProofTest {
    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesEditing changing;

    @Autowired
    SeriesDesk desk;

    @LocalServerPort
    int port;

    @TempDir
    Path home;

    @BeforeEach
    void both_programs_are_there() throws Exception {
        ClientTable.need("vdirsyncer", "--version");
        ClientTable.need("khal", "--version");
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
        configure(team.slug());

        run("vdirsyncer", "-c", home.resolve("vdirsyncer.ini").toString(), "discover");
        Map<String, String> items = sync();
        assertEquals(7, items.size());
        assertEquals(items, sync());
        String listed = run("khal", "-c", home.resolve("khal.ini").toString(), "list", "today", "30d");
        for (String title : new String[] {"了解你的权利", "Session 3", "Cancelled: Called off"}) {
            assertTrue(listed.contains(title), listed);
        }

        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(first).orElseThrow();
            var draft = plan.draft();
            var start = java.util.Objects.requireNonNull(draft.when().start());
            var end = java.util.Objects.requireNonNull(draft.when().end());
            planning.change(first, plan.version(), draft.at(start.plusHours(1), end.plusHours(1)));
        });
        Map<String, String> after = sync();
        assertEquals(items.keySet(), after.keySet());
        Set<String> changed = new HashSet<>();
        items.forEach((title, item) -> {
            if (!item.equals(after.get(title))) {
                changed.add(title);
            }
        });
        assertEquals(Set.of("了解你的权利 · Rights"), changed);
        assertEquals(after, sync());
    }

    @Test
    void a_series_is_one_item_and_shows_each_date_as_it_is() throws Exception {
        var team = given.team();
        var form = given.session("Clinic", 3);
        var start = requireNonNull(form.when().start());
        var dates = As.staff(team.organizer(), () -> {
            var rule = Rule.weekly(start.getDayOfWeek()).times(6);
            var id = series.plan(team.organization(), form, Repeats.by(rule));
            series.publish(id);
            var all = desk.dates(id, 0, 9).stream().map(SeriesDateRow::event).toList();
            var extra = series.addDate(id, start.plusDays(2));
            change(extra, d -> titled(d, "Extra clinic"), Scope.THIS);
            planning.cancel(all.get(2), "Flooded");
            change(all.get(1), d -> d.at(start.plusDays(8), start.plusDays(8).plusHours(1)), Scope.THIS);
            change(
                    all.get(4),
                    d -> titled(d, "Clinic upstairs")
                            .at(
                                    start.plusDays(28).plusHours(1),
                                    start.plusDays(28).plusHours(3)),
                    Scope.FOLLOWING);
            return all;
        });
        configure(team.slug());
        run("vdirsyncer", "-c", home.resolve("vdirsyncer.ini").toString(), "discover");
        var items = sync();
        assertEquals(Set.of("Clinic", "Extra clinic", "Clinic upstairs"), items.keySet());
        assertEquals(items, sync());
        assertEquals(
                List.of(
                        start + " Clinic",
                        start.plusDays(2) + " Extra clinic",
                        start.plusDays(8) + " Clinic",
                        start.plusDays(14) + " CANCELLED Cancelled: Clinic",
                        start.plusDays(21) + " Clinic",
                        start.plusDays(28).plusHours(1) + " Clinic upstairs",
                        start.plusDays(35).plusHours(1) + " Clinic upstairs"),
                listed());
        As.staff(team.organizer(), () -> planning.cancel(dates.get(5), "Flooded again"));
        var after = sync();
        assertEquals(items.get("Clinic"), after.get("Clinic"), "the other half of the split series");
        assertNotEquals(items.get("Clinic upstairs"), after.get("Clinic upstairs"));
        assertEquals(after, sync());
    }

    @Test
    void what_moves_to_another_borough_is_said_to_be_gone_from_the_calendar_of_the_first() throws Exception {
        var team = given.team();
        var single = given.published(team, given.session("Clinic alone", 4));
        var form = given.session("Clinic", 3);
        var start = requireNonNull(form.when().start());
        var dates = As.staff(team.organizer(), () -> {
            var rule = Rule.weekly(start.getDayOfWeek()).times(3);
            var id = series.plan(team.organization(), form, Repeats.by(rule));
            series.publish(id);
            return desk.dates(id, 0, 9).stream().map(SeriesDateRow::event).toList();
        });
        follow("/calendar/by/borough-queens/organization-" + team.slug() + ".ics");
        run("vdirsyncer", "-c", home.resolve("vdirsyncer.ini").toString(), "discover");
        assertEquals(Set.of("Clinic", "Clinic alone"), sync().keySet());
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(single).orElseThrow();
            planning.change(single, plan.version(), elsewhere(plan.draft()));
            change(dates.get(1), SubscriptionProofTest::elsewhere, Scope.THIS);
        });
        assertEquals(Set.of("Clinic", "No longer in this calendar: Clinic alone"), sync().keySet());
        assertEquals(
                List.of(
                        start + " Clinic",
                        start.plusDays(1) + " CANCELLED No longer in this calendar: Clinic alone",
                        start.plusDays(7) + " CANCELLED No longer in this calendar: Clinic",
                        start.plusDays(14) + " Clinic"),
                listed());
    }

    private static EventDraft elsewhere(EventDraft draft) {
        return draft.with(draft.where()
                .at(new VenueForm(
                        "Bronx Hall",
                        "1 Example Road, Bronx, NY 10451",
                        "Concourse",
                        Borough.BRONX,
                        "",
                        null,
                        null,
                        Set.of(),
                        60,
                        "",
                        true)));
    }

    private static EventDraft titled(EventDraft draft, String title) {
        return draft.worded(List.of(new EventWords(Language.ENGLISH, title, "Come.", "", true)));
    }

    private void change(EventId event, UnaryOperator<EventDraft> how, Scope scope) {
        var plan = planning.planOf(event).orElseThrow();
        changing.change(event, plan.version(), how.apply(plan.draft()), scope, null, "");
    }

    /** As khal shows them over the next weeks. */
    private List<String> listed() throws Exception {
        return run(
                        "khal",
                        "-c",
                        home.resolve("khal.ini").toString(),
                        "list",
                        "--day-format",
                        "",
                        "--format",
                        "{start-date}T{start-time} {cancelled}{title}",
                        "today",
                        "60d")
                .lines()
                .map(String::strip)
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).contains("clinic"))
                .toList();
    }

    private void configure(String organization) throws IOException {
        follow("/calendar/organization/" + organization + ".ics");
    }

    private void follow(String feed) throws IOException {
        Files.createDirectories(home.resolve("items"));
        Files.writeString(home.resolve("vdirsyncer.ini"), """
                [general]
                status_path = "%s/status/"
                [pair feed]
                a = "remote"
                b = "local"
                collections = null
                conflict_resolution = "a wins"
                [storage remote]
                type = "http"
                url = "http://localhost:%d%s"
                [storage local]
                type = "filesystem"
                path = "%s/items/"
                fileext = ".ics"
                """.formatted(home, port, feed, home));
        Files.writeString(home.resolve("khal.ini"), """
                [calendars]
                [[feed]]
                path = %s/items/
                readonly = True
                [locale]
                local_timezone = America/New_York
                default_timezone = America/New_York
                timeformat = %%H:%%M
                dateformat = %%Y-%%m-%%d
                longdateformat = %%Y-%%m-%%d
                datetimeformat = %%Y-%%m-%%d %%H:%%M
                longdatetimeformat = %%Y-%%m-%%d %%H:%%M
                [sqlite]
                path = %s/khal.db
                """.formatted(home, home));
    }

    /** @return what then lies in the folder, by title, since vdirsyncer names items of a feed by their content */
    private Map<String, String> sync() throws Exception {
        run("vdirsyncer", "-c", home.resolve("vdirsyncer.ini").toString(), "sync");
        var items = new HashMap<String, String>();
        try (var files = Files.list(home.resolve("items"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ics")).toList()) {
                String item = Files.readString(file);
                items.put(item.replaceFirst("(?s).*?\r?\nSUMMARY:([^\r\n]*).*", "$1"), item);
            }
        }
        return items;
    }

    private String run(String... command) throws Exception {
        Path output = home.resolve("output");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(output.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        int ended = builder.start().waitFor();
        String said = Files.readString(output, UTF_8);
        assertEquals(0, ended, said);
        return said;
    }
}
