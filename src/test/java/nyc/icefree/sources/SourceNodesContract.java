package nyc.icefree.sources;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.OutputStream;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nyc.icefree.As;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several nodes over one database: besides the two of the test, the job of the running application is a third. */
@DatabasesDiffer
abstract class SourceNodesContract extends SourceStage {
    @AppTest
    static class OnH2Test extends SourceNodesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SourceNodesContract {}

    private static final int CALENDARS = 5;
    private static final int EVENTS = 6;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    private SourceSync other;

    @BeforeEach
    void secondNode() {
        other = beans.createBean(SourceSync.class);
    }

    @Test
    void a_calendar_is_never_asked_for_twice_at_once_even_when_a_person_wants_it_read_now() throws Exception {
        calendar.with("a@" + tag, "Rally", start);
        var id = added();
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
        calendar.with("a@" + tag, "Rally", start);
        var id = added();
        String old = calendar.with("b@" + tag, "Old news", start).text();
        var door = new Door();
        server.answer(path, door::open);
        As.staff(team.organizer(), () -> sources.fetchSoon(id));
        var sleeper = Thread.ofVirtual().start(() -> sync.sync(id.value()));
        door.awaitKnock();
        jdbc.sql("update source set claimed_until = :past where id = :id")
                .param("past", Timestamp.from(clock.instant().minusSeconds(1)))
                .param("id", id.value())
                .update();
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
            ids.add(As.staff(
                    team.organizer(),
                    () -> sources.add(
                            team.organization(),
                            new SourceForm(
                                    server.url(own),
                                    "Partner " + own,
                                    Language.ENGLISH,
                                    nyc.icefree.eventform.EventKind.OTHER,
                                    null))));
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
        assertEquals(
                CALENDARS * EVENTS,
                jdbc.sql("select count(*) from event where uid like :mine")
                        .param("mine", "%@" + tag)
                        .query(Integer.class)
                        .single());
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

        void open(OutputStream out) throws java.io.IOException {
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
}
