package nyc.icefree.partnercalendars;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.people.NotYours;
import nyc.icefree.time.UtcClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Several nodes over one database: besides the two of the test, the job of the running application is a third. */
@DatabasesDiffer
abstract class SourceNodesContract extends SourceStage {
    @AppTest
    static class OnH2Test extends SourceNodesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SourceNodesContract {}

    private static final int CALENDARS = 5;
    private static final int EVENTS = 6;
    private static final int AT_ONCE = 4;
    private static final int MANY = 30;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SourceRepository rows;

    @Autowired
    SourceReading reading;

    @Autowired
    SourceSecrets secrets;

    @Autowired
    SourceEntries items;

    @Autowired
    EntryPublishing taking;

    @Autowired
    OwnEventCheck ours;

    @Autowired
    SourceAlarms alarms;

    @Autowired
    TransactionTemplate transaction;

    private SourceSync other;

    @BeforeEach
    void secondNode() {
        other = beans.createBean(SourceSync.class);
    }

    @Test
    void a_calendar_is_never_asked_for_twice_at_once_even_when_a_person_wants_it_read_now() throws Exception {
        var id = added("Rally");
        long before = asked(path);
        var door = new Door();
        server.answer(path, door::open);
        As.staff(team.organizer(), () -> sources.fetchSoon(id));
        var first = Thread.ofVirtual().start(() -> sync.sync(id.value()));
        door.awaitKnock();
        assertFalse(other.sync(id.value()));
        As.staff(team.organizer(), () -> sources.fetchSoon(id));
        assertFalse(other.sync(id.value()), "the wish to read it now takes nothing from whoever reads it");
        door.let(calendar.text());
        first.join();
        server.calendar(path, calendar.text());
        await().until(() -> {
            other.sync(id.value());
            return page(id).nextFetchAt().isAfter(clock.instant());
        });
        assertEquals(1, page(id).row().taken());
        assertEquals(before + 2, asked(path), "once by the first node, once more as the person wished");
    }

    @Test
    void a_node_that_slept_through_its_claim_changes_nothing_any_more() throws Exception {
        var id = added("Rally");
        String old = calendar.with("b@" + tag, "Old news", start).text();
        var door = new Door();
        server.answer(path, door::open);
        As.staff(team.organizer(), () -> sources.fetchSoon(id));
        var sleeper = Thread.ofVirtual().start(() -> sync.sync(id.value()));
        door.awaitKnock();
        var past = Timestamp.from(clock.instant().minusSeconds(1));
        Sql.run(jdbc, "update source set claimed_until = ? where id = ?", past, id.value());
        server.calendar(
                path,
                calendar.with("a@" + tag, "Rally of today", start)
                        .without("b@" + tag)
                        .text());
        await().until(() -> {
            other.sync(id.value());
            return page(id).nextFetchAt().isAfter(clock.instant());
        });
        door.let(old);
        sleeper.join();
        await().until(() -> door.answered.getCount() == 0);
        assertEquals(
                List.of("Rally of today"),
                page(id).items().stream().map(SourcePage.Line::title).toList());
    }

    @Test
    void two_nodes_that_sync_all_that_is_due_at_once_double_nothing() throws Exception {
        var paths = new ArrayList<String>();
        var ids = new ArrayList<SourceId>();
        for (int n = 0; n < CALENDARS; n++) {
            String own = "/" + n + path.substring(1);
            var held = new PartnerCalendar();
            for (int e = 0; e < EVENTS; e++) {
                held.with(n + "-" + e + "@" + tag, "Event " + n + " " + e + " " + tag, start.plusSeconds(60L * e));
            }
            server.calendar(own, held.text());
            paths.add(own);
            ids.add(added(form(own)));
        }
        Queue<Throwable> failed = new ConcurrentLinkedQueue<>();
        var threads = List.of(sync, other, sync, other).stream()
                .map(node -> Thread.ofVirtual()
                        .unstarted(() -> ids.forEach(id -> {
                            try {
                                node.sync(id.value());
                            } catch (RuntimeException e) {
                                failed.add(e);
                            }
                        })))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), List.copyOf(failed));
        for (int n = 0; n < CALENDARS; n++) {
            var id = ids.get(n);
            await().until(() -> page(id).nextFetchAt().isAfter(clock.instant()));
            assertEquals(EVENTS, page(id).row().taken());
            assertEquals(1, asked(paths.get(n)));
        }
        assertEquals(CALENDARS * EVENTS, taken());
    }

    private long asked(String at) {
        return server.asked().stream()
                .filter(head -> head.contains(" " + at + " "))
                .count();
    }

    /** A server that lets whoever knocks wait until the test says what there is. */
    private static final class Door {
        private final CountDownLatch knocked = new CountDownLatch(1);
        private final CountDownLatch opened = new CountDownLatch(1);
        final CountDownLatch answered = new CountDownLatch(1);
        private volatile String text = "";

        void open(OutputStream out) throws IOException {
            knocked.countDown();
            try {
                opened.await(12, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            StrangeServer.write(
                    out, "HTTP/1.1 200 OK\r\nContent-Type: text/calendar\r\nConnection: close\r\n\r\n" + text);
            answered.countDown();
        }

        void awaitKnock() throws InterruptedException {
            if (!knocked.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody came");
            }
        }

        void let(String calendar) {
            text = calendar;
            opened.countDown();
        }
    }

    @Test
    void a_claim_on_a_long_calendar_is_renewed_while_it_is_worked_on() {
        for (int n = 0; n < MANY; n++) {
            calendar.with(n + "@" + tag, "Long " + n + " " + tag, start.plus(Duration.ofHours(3L * n)));
        }
        server.calendar(path, calendar.text());
        var id = added(form());
        // due by the clock of these two nodes alone, so that the job of the application stays away
        var today = clock.instant();
        var tomorrow = Timestamp.from(today.plus(Duration.ofDays(1)));
        Sql.run(jdbc, "update source set next_fetch_at = ? where id = ?", tomorrow, id.value());
        var fast = new FastClock(today.plus(Duration.ofDays(2)));
        var first = node(fast);
        var other = node(fast);
        var claims = new ArrayList<Boolean>();
        var thread = Thread.ofVirtual().unstarted(() -> claims.add(other.sync(id.value())));
        fast.when(Source.CLAIM.multipliedBy(2), thread::start);
        assertTrue(first.sync(id.value()));
        assertTrue(fast.passed().compareTo(Source.CLAIM.multipliedBy(2)) > 0, "it took " + fast.passed());
        await().until(() -> !thread.isAlive());
        assertEquals(List.of(false), claims);
        assertEquals(MANY, page(id).row().taken());
    }

    @Test
    void what_several_administrators_admit_at_once_becomes_one_event() throws Exception {
        var admin = given.person();
        As.administrator(admin, () -> organizations.trust(team.organization(), false));
        calendar.with("a@" + tag, "Rally", start);
        server.calendar(path, calendar.text());
        var id = added(form());
        As.administrator(admin, () -> sources.approve(id));
        fetched(id);
        calendar.with("b@" + tag, "Another " + tag, start.plusSeconds(5));
        fetched(id);
        var waiting = page(id).items().getLast();
        var done = AtOnce.run(
                AT_ONCE,
                () -> As.administrator(admin, () -> {
                    try {
                        review.admit(waiting.id(), waiting.version(), true);
                        return true;
                    } catch (NotYours tooLate) {
                        return false;
                    }
                }));
        int let = 0;
        for (var one : done) {
            let += one.get() ? 1 : 0;
        }
        assertEquals(1, let);
        assertEquals(1, Sql.number(jdbc, "select count(*) from event_words where title = ?", "Another " + tag));
    }

    @Test
    void a_calendar_that_is_removed_while_it_is_read_leaves_nothing() throws Exception {
        var id = whileRead(i -> sources.remove(i, false));
        assertTrue(As.staff(team.organizer(), () -> sources.page(id)).isEmpty());
        assertEquals(0, taken());
    }

    @Test
    void a_calendar_that_is_paused_while_it_is_read_takes_nothing_more_until_it_goes_on() throws Exception {
        var id = whileRead(i -> sources.pause(i, true));
        assertEquals(0, taken());
        assertEquals(SourceState.PAUSED, page(id).row().state());
        assertFalse(sync.sync(id.value()));
        As.staff(team.organizer(), () -> sources.pause(id, false));
        fetched(id);
        assertEquals(1, taken());
    }

    /** The server answers only when this has been done. */
    private SourceId whileRead(Consumer<SourceId> what) throws Exception {
        calendar.with("a@" + tag, "Rally", start);
        var door = new Door();
        server.answer(path, door::open);
        var id = added(form());
        var reader = Thread.ofVirtual().start(() -> sync.sync(id.value()));
        door.awaitKnock();
        As.staff(team.organizer(), () -> what.accept(id));
        door.let(calendar.text());
        reader.join();
        return id;
    }

    private int taken() {
        return Sql.number(jdbc, "select count(*) from event where uid like ?", "%@" + tag);
    }

    private SourceSync node(Clock at) {
        return new SourceSync(
                rows,
                reading,
                new SourceHosts(rows, reading, secrets),
                secrets,
                new SourceUpdate(rows, items, taking, ours, transaction, at),
                alarms,
                organizations,
                jdbc,
                transaction,
                at);
    }

    /** A minute goes by whenever it is looked at. */
    private static final class FastClock extends UtcClock {
        private final Instant began;
        private Instant now;
        private Instant then = Instant.MAX;
        private Runnable what = () -> {};

        FastClock(Instant now) {
            this.began = now;
            this.now = now;
        }

        synchronized void when(Duration gone, Runnable what) {
            this.then = began.plus(gone);
            this.what = what;
        }

        synchronized Duration passed() {
            return Duration.between(began, now);
        }

        @Override
        public synchronized Instant instant() {
            now = now.plus(Duration.ofMinutes(1));
            if (now.isAfter(then)) {
                then = Instant.MAX;
                what.run();
            }
            return now;
        }
    }
}
