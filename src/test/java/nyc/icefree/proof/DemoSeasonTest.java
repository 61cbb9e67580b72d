package nyc.icefree.proof;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.demo.DemoPlaces;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the demo as the README tells: its data, its console output, and sign-in for each person. */
@Tag("proof")
class DemoSeasonTest {
    private static final Pattern DOOR = Pattern.compile("^  [0-9]{6}  ([a-z0-9-]+@demo\\.example\\.org) ");

    @TempDir
    Path folder;

    @Test
    void the_demo_plants_a_season_and_says_as_whom_to_come_in() throws Exception {
        try (var database = Database.h2(folder)) {
            lookAround(database);
            noPrivatePlaceLiesInPlain(database);
            assertEquals(3, database.number("select count(*) from source"));
            assertEquals(
                    0,
                    database.number("select count(*) from assignment a join shift s on s.id = a.shift_id"
                            + " where a.state = 'ASKED' and s.ends_at < current_timestamp"),
                    "questions of the past that nobody answered");
            assertEquals(0, database.number("select count(*) from source where problem is not null"));
            long sent = database.number("select count(*) from outbox where state = 'SENT'");
            assertTrue(sent > 100, "mails of the past season that arrived: " + sent);
            assertEquals(0, database.number("select count(*) from outbox where state in ('FAILED', 'GIVEN_UP')"));
        }
    }

    private void noPrivatePlaceLiesInPlain(Database database) throws Exception {
        var hidden = new ArrayList<String>();
        for (String address : DemoPlaces.addresses()) {
            if (database.number("select count(*) from venue where address = '" + address + "'") == 0) {
                hidden.add(address);
            }
        }
        assertTrue(hidden.size() > 1, "private places: " + hidden);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".mv.db")).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertEquals(
                        List.of(), hidden.stream().filter(content::contains).toList());
            }
        }
    }

    /** On a day of a clock change, at least half a year ahead: the season and its pages are around that day. */
    @Test
    void it_can_be_planted_on_another_day_and_nobody_sees_it_half_planted() throws Exception {
        var knock = new Knock("/es/events");
        try (var database = Database.h2(folder)) {
            try (var app = StartedApp.start(
                    folder,
                    database,
                    "--spring.profiles.active=demo",
                    "--demo.date=2028-03-12",
                    "--server.port=" + knock.port())) {
                assertTrue(Neighbor.get(app, "/en/events").body().contains("2028"), "events of that spring");
                assertEquals(200, Neighbor.get(app, "/sign-in/mailbox").statusCode());
                assertEquals(Set.of(200, 503), knock.answers());
            }
            assertEquals(0, database.number("select count(*) from event where extract(year from starts_at) < 2027"));
            assertTrue(database.number("select count(*) from assignment where from_minute is not null") >= 1, "parts");
            assertTrue(database.number("select count(*) from shift where opens_days is not null") >= 1, "opens later");
            assertTrue(database.number("select count(*) from volunteer_standing") >= 3, "trained");
            assertEquals(1, database.number("select count(*) from shift where own_role is not null"));
            assertEquals(0, database.number("select count(*) from outbox where extract(year from created_at) < 2027"));
            assertEquals(0, database.number("select count(*) from audit_entry where extract(year from at) < 2027"));
            assertEquals(0, database.number("select count(*) from outbox where state in ('FAILED', 'GIVEN_UP')"));
        }
    }

    private void lookAround(Database database) throws Exception {
        try (var app = StartedApp.start(folder, database, "--spring.profiles.active=demo", "--seed.events=0")) {
            List<String> console = Files.readAllLines(folder.resolve("app.log"));
            String said = String.join("\n", console);
            assertTrue(said.contains("Planted 60 events, 80 volunteers"), said);
            assertTrue(said.contains("The demo is ready:    http://localhost:"), said);
            assertTrue(said.contains("lanterns on every stoop"), said);
            var people = console.stream()
                    .map(DOOR::matcher)
                    .filter(matcher -> matcher.find())
                    .map(matcher -> matcher.group(1))
                    .toList();
            assertEquals(5, people.size(), said);

            String signIn = Neighbor.get(app, "/sign-in").body();
            people.forEach(email -> assertTrue(signIn.contains(email), email));
            for (String page : List.of(
                    "/en/", "/es/events", "/en/volunteer", "/en/organizations", "/en/my/sign-in", "/sign-in/mailbox")) {
                assertEquals(200, Neighbor.get(app, page).statusCode(), page);
            }
            await().until(() -> Neighbor.get(app, "/en/our-year").statusCode() == 200);
            String feed = Neighbor.get(app, "/calendar/all.ics").body();
            long events = feed.lines().filter("BEGIN:VEVENT"::equals).count();
            assertTrue(events > 30, "events in the feed: " + events);
            // the last output, or the address and sign-ins scroll away
            var after = console.stream()
                    .dropWhile(line -> !line.contains("The demo is ready:"))
                    .filter(line -> line.contains(" INFO "))
                    .toList();
            assertEquals(List.of(), after);
            // warnings would bury what a first reader needs
            assertEquals(
                    List.of(),
                    Files.readAllLines(folder.resolve("app.log")).stream()
                            .filter(line -> line.contains(" WARN "))
                            .toList());
        }
    }
}
