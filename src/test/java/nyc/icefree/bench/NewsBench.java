package nyc.icefree.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.announced.AddressOpened;
import nyc.icefree.messages.Outbox;
import nyc.icefree.messages.reminders.Crowded;
import nyc.icefree.proof.Database;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.text.Language;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long the messages of what becomes of one crowded event take to be made, and the longest of all transactions meanwhile; from
 * the second on, what was told before still waits and is replaced.
 */
final class NewsBench {
    private static final int ANSWERS = 10_000;

    private NewsBench() {}

    public static void main(String[] args) throws Exception {
        BenchApp.onBoth(NewsBench::run);
        System.exit(0);
    }

    private static void run(String name, Path folder, Database database) {
        try (var app = BenchApp.on(folder, database)) {
            var watch = new Watch();
            app.getBean(ConfigurableTransactionManager.class).addListener(watch);
            for (int round = 0; round < 2; round++) { // the first warms up
                new Round(app, watch, name + (round == 0 ? ", cold" : "")).all();
            }
        }
    }

    private static final class Round {
        private final ConfigurableApplicationContext app;
        private final Watch watch;
        private final String name;
        private final EventPlanning planning;
        private final Outbox outbox;
        private final JdbcClient jdbc;
        private final Given.Team team;
        private final EventId event;

        Round(ConfigurableApplicationContext app, Watch watch, String name) {
            this.app = app;
            this.watch = watch;
            this.name = name;
            planning = app.getBean(EventPlanning.class);
            outbox = app.getBean(Outbox.class);
            jdbc = app.getBean(JdbcClient.class);
            var given = app.getBean(Given.class);
            team = given.team();
            event = given.published(
                    team,
                    Drafts.from(given.session("Crowded", 6))
                            .capacity(2 * ANSWERS)
                            .draft());
            var first = app.getBean(Reservations.class)
                    .reserve(
                            event,
                            new ReservationForm("Rosa", 1, "rosa@example.org", Needs.NONE, Language.ENGLISH, false),
                            UUID.randomUUID());
            Crowded.with(jdbc, event, first.rsvp(), ANSWERS - 1);
            heard();
        }

        void all() {
            timed("moved", () -> change(draft -> Drafts.from(draft).later(1).draft()));
            timed(
                    "moved again",
                    () -> change(draft -> Drafts.from(draft).later(1).draft()));
            timed("its mails sent now", () -> outbox.sendNow(event));
            timed("its mails taken back", () -> outbox.undo(event));
            var before = plan();
            change(draft -> Drafts.from(draft).later(1).draft());
            heard();
            timed(
                    "the change undone",
                    () -> planning.changeBack(
                            event, plan().version(), before.draft(), before.version(), ShiftHours.MOVE));
            timed("postponed", () -> planning.postpone(event, ""));
            timed("cancelled", () -> planning.cancel(event, "Flooded"));
            var postponed = plan();
            timed("the cancelling undone", () -> planning.cancelBack(event, postponed.version(), postponed));
            timed(
                    "its address opened",
                    () -> app.getBean(TransactionTemplate.class)
                            .executeWithoutResult(t -> app.publishEvent(new AddressOpened(event, plan().version()))));
            timed("unpublished", () -> planning.unpublish(event));
            timed("published again", () -> planning.publish(event));
        }

        private EventPlan plan() {
            return As.staff(team.organizer(), () -> planning.planOf(event).orElseThrow());
        }

        private void change(UnaryOperator<EventDraft> how) {
            var plan = plan();
            As.staff(team.organizer(), () -> planning.change(event, plan.version(), how.apply(plan.draft())));
        }

        private void timed(String what, Runnable act) {
            int before = written();
            watch.begin();
            long began = System.nanoTime();
            As.staff(team.organizer(), act);
            heard();
            System.out.printf(
                    "%-16s  %-28s  %5d made in %.2f s, the longest transaction %.3f s%n",
                    name, what, written() - before, (System.nanoTime() - began) / 1e9, watch.longest());
        }

        private int written() {
            return Sql.number(jdbc, "select count(*) from outbox where event = ?", event.value());
        }

        private void heard() {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> Sql.number(jdbc, "select count(*) from event_publication") == 0);
        }
    }

    private static final class Watch implements TransactionExecutionListener {
        private final Map<TransactionExecution, Long> begun = new ConcurrentHashMap<>();
        private final AtomicLong longest = new AtomicLong();

        void begin() {
            longest.set(0);
        }

        double longest() {
            return longest.get() / 1e9;
        }

        @Override
        public void afterBegin(TransactionExecution transaction, @Nullable Throwable failed) {
            if (transaction.isNewTransaction()) {
                begun.put(transaction, System.nanoTime());
            }
        }

        @Override
        public void afterCommit(TransactionExecution transaction, @Nullable Throwable failed) {
            end(transaction);
        }

        @Override
        public void afterRollback(TransactionExecution transaction, @Nullable Throwable failed) {
            end(transaction);
        }

        private void end(TransactionExecution transaction) {
            Long since = begun.remove(transaction);
            if (since != null) {
                longest.accumulateAndGet(System.nanoTime() - since, Math::max);
            }
        }
    }
}
