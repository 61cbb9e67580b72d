package nyc.icefree.messages.reminders;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.bench.BenchApp;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.events.Events;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.proof.Database;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.text.Language;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the reminders of one crowded event take to be made and the longest of their transactions. */
final class ReminderBench {
    private static final int ANSWERS = 10_000;

    private ReminderBench() {}

    public static void main(String[] args) throws Exception {
        BenchApp.onBoth(ReminderBench::run);
        System.exit(0);
    }

    private static void run(String name, Path folder, Database database) throws Exception {
        try (var app = BenchApp.on(folder, database)) {
            for (int round = 0; round < 2; round++) { // the first warms up
                measure(name, app.getBean(Given.class), app);
            }
        }
    }

    private static void measure(String name, Given given, ApplicationContext app) {
        var draft =
                Drafts.from(given.session("Crowded", 6)).capacity(2 * ANSWERS).draft();
        var event = given.published(given.team(), draft);
        var first = app.getBean(Reservations.class)
                .reserve(
                        event,
                        new ReservationForm("Rosa", 1, "rosa@example.org", Needs.NONE, Language.ENGLISH, false),
                        UUID.randomUUID());
        Crowded.with(app.getBean(JdbcClient.class), event, first.rsvp(), ANSWERS - 1);
        var terms = app.getBean(Events.class).termsOf(event).orElseThrow();
        var times = ReminderTimes.of(terms.slot(), terms.rsvps().reminders());
        var due = times.all().getFirst();
        var run = app.getBean(ReminderRun.class);
        Instant now = due.at();
        long began = System.nanoTime();
        long longest = 0;
        int made = 0;
        run.begin(event, MessageReason.reminder(due.part()), times.number(), now);
        for (boolean more = true; more; ) {
            long part = System.nanoTime();
            var written = run.next(event, due, times.number(), now);
            longest = Math.max(longest, System.nanoTime() - part);
            made += written.orElse(0);
            more = written.isPresent();
        }
        System.out.printf(
                "%-10s  %d made in %.2f s, the longest transaction %.3f s%n",
                name, made, (System.nanoTime() - began) / 1e9, longest / 1e9);
    }
}
