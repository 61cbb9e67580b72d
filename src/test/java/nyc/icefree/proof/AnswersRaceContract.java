package nyc.icefree.proof;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 500 parties at once for 50 spots at each of two dates, over HTTP, while some cancel, move, or take an offer, and
 * organizers change the capacity: never a spot too many, none empty while somebody fits, no party at two dates, and no
 * acknowledged answer lost. On PostgreSQL over two nodes.
 */
abstract class AnswersRaceContract {
    private static final int PARTIES = 500;
    /** Parties of the short form's further races. */
    private static final int FEW = 120;
    /** For the long form; {@code -Dsoak.races=5} for fewer. */
    private static final int REPEATS = Integer.getInteger("soak.races", 20);

    private static final int PLACES = 50;
    private static final String HELD = "r.state in ('GOING', 'OFFERED', 'ATTENDED', 'NO_SHOW')";

    static class OnH2Test extends AnswersRaceContract {
        @Override
        Database database(Path folder) {
            return Database.h2(folder);
        }

        @Override
        boolean hasTwoNodes() {
            return false;
        }
    }

    static class OnPostgresTest extends AnswersRaceContract {
        @Override
        Database database(Path folder) throws Exception {
            return Database.postgres();
        }

        @Override
        boolean hasTwoNodes() {
            return true;
        }
    }

    @TempDir
    Path folder;

    abstract Database database(Path folder) throws Exception;

    abstract boolean hasTwoNodes();

    @Test
    @Tag("proof")
    void a_race_of_all_and_two_of_fewer_are_exact() throws Exception {
        races(List.of(PARTIES, FEW, FEW));
    }

    @Test
    @Tag("soak")
    void every_race_is_exact() throws Exception {
        races(Collections.nCopies(REPEATS, PARTIES));
    }

    private void races(List<Integer> parties) throws Exception {
        int repeats = parties.size();
        try (var database = database(folder)) {
            try (var one = StartedApp.start(
                    folder,
                    database,
                    "--web.node=one",
                    "--seed.events=" + 2 * repeats,
                    "--seed.capacity=" + PLACES,
                    "--seed.sway=500")) {
                races(parties, database, one);
                assertTrue(one.seeded("swayed").size() > repeats, "the capacity changed meanwhile");
            }
            // H2 lets only one process open its file
            exact(database);
            assertEquals(0, database.deadlocks(), "deadlocks");
        }
    }

    private void races(List<Integer> parties, Database database, StartedApp one) throws Exception {
        var nodes = new ArrayList<>(List.of(one));
        if (hasTwoNodes()) {
            nodes.add(second(database));
        }
        try {
            var events = one.seeded("event");
            for (int i = 0; i < parties.size(); i++) {
                race(parties.get(i), nodes, events.get(2 * i), events.get(2 * i + 1));
            }
        } finally {
            for (var node : nodes.subList(1, nodes.size())) {
                node.close();
            }
        }
    }

    private StartedApp second(Database database) throws Exception {
        return StartedApp.start(
                Files.createDirectories(folder.resolve("second")),
                database,
                "--web.node=two",
                "--vault.key-file=" + folder.resolve("vault.key"),
                "--vault.store=" + folder.resolve("keys"));
    }

    private void race(int parties, List<StartedApp> nodes, String first, String other) throws Exception {
        var forms = new ArrayList<Callable<Neighbor>>();
        for (int i = 0; i < parties; i++) {
            var neighbor = new Neighbor(nodes.get(i % nodes.size()), i % 2 == 0 ? first : other);
            forms.add(neighbor::open);
        }
        var crowd = Crowd.byTurns(forms);
        long ripe = System.nanoTime() + Duration.ofMillis(3100).toNanos();
        await().atMost(Duration.ofSeconds(10)).until(() -> System.nanoTime() > ripe);
        var acts = new ArrayList<Callable<Optional<String>>>();
        for (int i = 0; i < parties; i++) {
            int number = i;
            acts.add(() -> party(number, crowd.get(number), nodes, number % 2 == 0 ? other : first));
        }
        var acknowledged =
                Crowd.together(acts).stream().flatMap(Optional::stream).toList();
        assertTrue(acknowledged.size() > parties / 2, "acknowledged: " + acknowledged.size());
        Crowd.byTurns(acknowledged.stream()
                .map(page -> (Callable<Boolean>) () -> isThere(page, nodes))
                .toList());
    }

    private static boolean isThere(String page, List<StartedApp> nodes) throws Exception {
        var seen = Neighbor.get(nodes.getLast(), page);
        // after a move the former page leads to the new one
        assertTrue(List.of(200, 303).contains(seen.statusCode()), page + " answered " + seen.statusCode());
        if (seen.statusCode() == 303) {
            String there = seen.headers().firstValue("Location").orElseThrow();
            assertEquals(200, Neighbor.get(nodes.getFirst(), there).statusCode());
        }
        return true;
    }

    private static Optional<String> party(int number, Neighbor neighbor, List<StartedApp> nodes, String other)
            throws Exception {
        int size = 1 + number % 5;
        var sent = sent(number, neighbor, size);
        if (sent.isEmpty()) {
            return sent;
        }
        String page = sent.get().replaceFirst("\\?.*", "");
        var node = nodes.get(number / 2 % nodes.size());
        switch (number % 7) {
            case 0 -> said(Neighbor.press(node, page + "/cancel", Map.of()).statusCode());
            case 1, 2 ->
                said(Neighbor.press(node, page + "/move", Map.of("to", other)).statusCode());
            case 3 ->
                said(Neighbor.press(node, page + "/take", Map.of("people", "1")).statusCode());
            default -> {}
        }
        return Optional.of(page);
    }

    private static Optional<String> sent(int number, Neighbor neighbor, int size) throws Exception {
        try {
            return number % 4 == 3 ? neighbor.sendAsking("Racer", size) : neighbor.send("Racer", size, number % 9 != 0);
        } catch (IOException e) {
            if ("answer 503".equals(e.getMessage())) {
                return Optional.empty(); // told to try again: not acknowledged
            }
            throw e;
        }
    }

    /** Done, refused with a reason, or told to try again when too many want the same. */
    private static void said(int status) {
        assertTrue(status == 303 || status == 422 || status == 503, "answered " + status);
    }

    private static void exact(Database database) throws Exception {
        assertEquals(0, database.number("select count(*) from event_places where taken > capacity + extra"), "over");
        assertEquals(
                0,
                database.number("select count(*) from event_places where taken > " + (PLACES + Seed.SWAY)),
                "more than there ever were");
        assertEquals(
                0,
                database.number("select count(*) from event_places p where p.taken <> (select coalesce(sum("
                        + "r.party_size), 0) from rsvp r where r.event_id = p.event_id and " + HELD + ")"),
                "counted and held");
        assertEquals(
                0,
                database.number("select count(*) from event_places p where exists (select 1 from rsvp r where"
                        + " r.event_id = p.event_id and r.state = 'WAITLISTED' and r.asks_first = false"
                        + " and r.party_size <= p.capacity - p.taken - p.kept)"),
                "a party waits that fits");
        assertEquals(
                0,
                database.number("select count(*) from (select r.idempotency_key from rsvp r where r.state in ('GOING',"
                        + " 'MAYBE', 'ASKED', 'HELD', 'WAITLISTED', 'OFFERED') group by r.idempotency_key"
                        + " having count(*) > 1) twice"),
                "a party at two dates");
        assertEquals(
                0,
                database.number("select count(*) from rsvp w join rsvp g on g.event_id = w.event_id"
                        + " and g.party_size = w.party_size where w.state = 'WAITLISTED' and w.asks_first = false"
                        + " and g.turn is not null and g.turn > w.turn and g.state = 'OFFERED'"),
                "one behind was asked first");
    }
}
