package nyc.icefree.messages.announcements;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nyc.icefree.messages.outbox.OutboxRun;
import nyc.icefree.messages.reminders.Crowded;
import org.junit.jupiter.api.Test;

/** However many there are, and whoever makes their messages: everybody gets one. */
@DatabasesDiffer
abstract class AnnouncementRunsContract extends AnnouncementsGround {
    @AppTest
    static class OnH2Test extends AnnouncementRunsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends AnnouncementRunsContract {}

    private static final int MORE = 1_200;

    private Announcement toMany() {
        Crowded.with(jdbc, event, reserve().rsvp(), MORE);
        return announce(toComing());
    }

    @Test
    void what_broke_off_goes_on_behind_the_last_part() {
        var said = toMany();
        var words = table.said(said);
        assertTrue(run.begin(said, words, said.dueAt()));
        assertEquals(OutboxRun.PART, run.next(said, words, said.dueAt()).orElseThrow());
        assertThrows(
                IllegalStateException.class,
                () -> transaction.executeWithoutResult(status -> {
                    run.next(said, words, said.dueAt());
                    throw new IllegalStateException("killed");
                }));
        assertEquals(OutboxRun.PART, count("*"), "of the part that broke off nothing is left");
        assertEquals(OutboxRun.PART, newest().made());
        makeAt(said.dueAt());
        makeAt(said.dueAt());
        assertEquals(MORE + 1, count("*"));
        assertEquals(MORE + 1, count("distinct recipient"));
        assertEquals(MORE + 1, newest().made());
        assertEquals(AnnouncementState.OUT, newest().state());
    }

    @Test
    void two_nodes_at_once_tell_nobody_twice() throws Exception {
        var said = toMany();
        var start = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var both = IntStream.range(0, 2)
                    .mapToObj(n -> nodes.submit(() -> {
                        start.await();
                        return makeAt(said.dueAt());
                    }))
                    .toList();
            start.countDown();
            for (var node : both) {
                node.get();
            }
        }
        makeAt(said.dueAt());
        assertEquals(MORE + 1, count("*"));
        assertEquals(MORE + 1, count("distinct recipient"));
        assertEquals(MORE + 1, newest().made());
    }

    private int count(String what) {
        return Objects.requireNonNull(jdbc.sql("select count(" + what + ") from outbox where event = ? and reason = ?")
                .params(event.value(), TO_PARTY.name())
                .query(Integer.class)
                .single());
    }
}
