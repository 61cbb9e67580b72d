package nyc.icefree.proof;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import nyc.icefree.messages.sending.TroubledSmtp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The app is killed in the middle of a reminder run: everybody is still reminded, and only once. */
abstract class RemindersKilledContract {
    private static final int ANSWERS = 2_000;
    private static final int MANY_ANSWERS = 10_000;
    /** For the long form; {@code -Dsoak.kills=3} for fewer. */
    private static final int KILLS = Integer.getInteger("soak.kills", 10);

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String OF_REMINDERS = " from outbox where reason = 'RSVP_REMINDER'";

    static class OnH2Test extends RemindersKilledContract {
        @Override
        Database database(Path folder) {
            return Database.h2(folder);
        }
    }

    static class OnPostgresTest extends RemindersKilledContract {
        @Override
        Database database(Path folder) throws Exception {
            return Database.postgres();
        }
    }

    @TempDir
    Path folder;

    abstract Database database(Path folder) throws Exception;

    @Test
    @Tag("proof")
    void two_kills_among_two_thousand_lose_none_and_send_none_twice_but_what_was_in_hand() throws Exception {
        killAfter(ANSWERS, List.of(1, ANSWERS / 2));
    }

    @Test
    @Tag("soak")
    void many_kills_among_ten_thousand_lose_none_and_send_none_twice_but_what_was_in_hand() throws Exception {
        killAfter(
                MANY_ANSWERS,
                IntStream.range(0, KILLS)
                        .map(n -> 1 + n * MANY_ANSWERS / KILLS)
                        .boxed()
                        .toList());
    }

    /** @param letters kills the app when the mail server has so many */
    private void killAfter(int answers, List<Integer> letters) throws Exception {
        try (var database = database(folder);
                var smtp = new TroubledSmtp(TroubledSmtp.Trouble.NONE, 0)) {
            try (var app = StartedApp.start(folder, database, "--seed.crowd=" + answers)) {
                assertTrue(app.isRunning());
            }
            database.change("delete from outbox where reason = 'RSVP_CONFIRMATION'"); // no mail server was set so far
            int inHand = 0;
            for (int so : letters) {
                timePasses(database);
                try (var app = start(database, smtp)) {
                    await().atMost(PATIENCE).until(() -> !app.isRunning() || smtp.names.size() > so);
                    assertTrue(app.isRunning(), app::lastWords);
                    int lines = smtp.open();
                    app.kill();
                    inHand += Math.max(1, lines);
                }
            }
            timePasses(database);
            try (var app = start(database, smtp)) {
                await().atMost(PATIENCE).until(() -> !app.isRunning() || new HashSet<>(smtp.names).size() >= answers);
                assertTrue(app.isRunning(), app::lastWords);
            }
            assertEquals(answers, database.number("select count(*)" + OF_REMINDERS));
            assertEquals(answers, database.number("select count(distinct recipient)" + OF_REMINDERS));
            assertEquals(answers, database.number("select count(*)" + OF_REMINDERS + " and state = 'SENT'"));
            int once = new HashSet<>(smtp.names).size();
            assertEquals(database.number("select count(*) from outbox where state = 'SENT'"), once);
            int twice = smtp.names.size() - once;
            assertTrue(twice <= inHand, twice + " twice, in hand at the kills: " + inHand);
            System.out.printf("%d reminders, %d kills: none lost, %d twice%n", answers, letters.size(), twice);
        }
    }

    private StartedApp start(Database database, TroubledSmtp smtp) throws Exception {
        return StartedApp.start(folder, database, "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + smtp.port());
    }

    /** As if the app had been away longer than a lease and the scheduler's heartbeat limit. */
    private static void timePasses(Database database) throws Exception {
        database.change("update outbox set claimed_until = created_at where state = 'SENDING'");
        database.change("update scheduled_tasks set last_heartbeat = timestamp with time zone '2000-01-01 00:00:00+00'"
                + " where picked");
        database.change(
                "update scheduled_tasks set execution_time = timestamp with time zone '2000-01-01 00:00:00+00'");
    }
}
