package nyc.icefree.messages;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nyc.icefree.As;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRun;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.IncompleteEventPublications;

/** What became of an event to which more come than one part tells: whoever tells it, however often, everybody hears it once. */
@DatabasesDiffer
abstract class CrowdedNewsContract extends CrowdedNewsGround {
    @AppTest
    static class OnH2Test extends CrowdedNewsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CrowdedNewsContract {}

    @Autowired
    IncompleteEventPublications unheard;

    @Test
    void what_is_heard_twice_and_by_two_nodes_at_once_is_told_once() throws Exception {
        var moved = moved(1);
        news.begin(moved);
        var start = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var both = IntStream.range(0, 2)
                    .mapToObj(n -> nodes.submit(() -> {
                        start.await();
                        news.tell(moved);
                        return n;
                    }))
                    .toList();
            start.countDown();
            for (var node : both) {
                node.get();
            }
        }
        news.tell(moved);
        assertEquals(ALL, written(moved));
        assertEquals(ALL, count(moved, MessageState.QUEUED));
    }

    @Test
    void whoever_goes_on_begins_behind_the_last_part_that_is_whole() {
        var moved = moved(1);
        var begun = begun(moved);
        assertEquals(OutboxRun.PART, news.next(begun).orElseThrow());
        assertThrows(
                IllegalStateException.class,
                () -> transaction.executeWithoutResult(status -> {
                    assertEquals(OutboxRun.PART, news.next(begun).orElseThrow());
                    throw new IllegalStateException("killed");
                }));
        assertEquals(OutboxRun.PART, written(moved), "of the part that was broken off nothing is left");
        assertEquals(OutboxRun.PART, news.next(begun).orElseThrow());
        news.tell(moved);
        assertEquals(ALL, written(moved));
        assertEquals(ALL, count(moved, MessageState.QUEUED));
    }

    @Test
    void what_a_node_left_unfinished_when_it_died_is_finished_by_another() {
        var moved = moved(1);
        news.next(begun(moved));
        leftUnheard(moved);
        unheard.resubmitIncompletePublicationsOlderThan(Duration.ofMinutes(4));
        untilHeard(event);
        assertEquals(ALL, written(moved));
        assertEquals(ALL, count(moved, MessageState.QUEUED));
    }

    @Test
    void the_newest_replaces_what_waits_for_everybody() {
        var first = moved(1);
        var second = moved(2);
        news.tell(first);
        reservations.cancel(rosa.manage().value());
        news.tell(second);
        assertEquals(ALL, count(first, MessageState.DROPPED), "also for who comes no more");
        assertEquals(ALL, noted(MessageNote.OVERTAKEN));
        assertEquals(ALL - 1, count(second, MessageState.QUEUED));
        news.tell(first);
        assertEquals(ALL, written(first), "what is heard late and twice is not told again");
        assertEquals(ALL - 1, count(second, MessageState.QUEUED));
    }

    @Test
    void undo_takes_all_back_also_what_is_written_at_this_moment() {
        var moved = moved(1);
        news.next(begun(moved));
        assertEquals(ALL, As.staff(team.organizer(), () -> outbox.undo(event)));
        news.tell(moved);
        assertEquals(0, As.staff(team.organizer(), () -> outbox.waiting(event)).count());
        assertEquals(ALL, noted(MessageNote.UNDONE));
    }

    @Test
    void who_heard_of_no_change_since_its_messages_were_taken_back_hears_of_no_change_back() {
        var moved = moved(2);
        news.tell(moved);
        As.staff(team.organizer(), () -> outbox.undo(event));
        var back = new News(event, News.Kind.CHANGED, moved.version() + 1, moved.version() - 1);
        news.tell(back);
        assertEquals(0, written(back));
        var further = new News(event, News.Kind.CHANGED, moved.version() + 3, moved.version());
        news.tell(new News(event, News.Kind.CHANGED, moved.version() + 2, null));
        news.tell(further);
        assertEquals(ALL, count(further, MessageState.QUEUED), "as it was moved then, nobody knows it");
    }

    @Test
    void all_leave_at_once_when_somebody_says_so() {
        var moved = moved(1);
        news.next(begun(moved));
        assertEquals(ALL, As.staff(team.organizer(), () -> outbox.sendNow(event)));
        assertEquals(
                0,
                jdbc.sql("select count(*) from outbox where event = ? and about_version = ? and due_at > ?")
                        .params(
                                event.value(),
                                moved.version(),
                                running.instant().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single());
    }

    @Test
    void what_is_taken_back_before_all_could_be_told_is_told_to_nobody() {
        var moved = moved(2);
        news.next(begun(moved));
        var back = new News(event, News.Kind.CHANGED, moved.version() + 1, moved.version() - 1);
        news.tell(back);
        assertEquals(ALL, count(moved, MessageState.DROPPED));
        assertEquals(0, written(back));
        assertEquals(0, As.staff(team.organizer(), () -> outbox.waiting(event)).count());
        news.tell(back);
        assertEquals(0, written(back), "nor when that is heard twice");
    }

    @Test
    void what_is_cancelled_and_takes_place_after_all_is_told_to_nobody() {
        move();
        var moved = moved(0);
        assertEquals(ALL, count(moved, MessageState.QUEUED));
        var before = plan();
        As.staff(team.organizer(), () -> planning.cancel(event, "Flooded"));
        untilHeard(event);
        assertEquals(ALL, noted(MessageNote.EVENT_CANCELLED));
        var cancelled = new News(event, News.Kind.CANCELLED, plan().version(), null);
        assertEquals(ALL, count(cancelled, MessageState.QUEUED));
        As.staff(team.organizer(), () -> planning.cancelBack(event, plan().version(), before));
        untilHeard(event);
        assertEquals(ALL, count(cancelled, MessageState.DROPPED));
        assertEquals(ALL, count(moved(0), MessageState.QUEUED), "that it was moved was never told before");
    }

    @Test
    void what_is_published_again_was_never_away() {
        As.staff(team.organizer(), () -> planning.unpublish(event));
        untilHeard(event);
        var away = new News(event, News.Kind.UNPUBLISHED, plan().version(), null);
        assertEquals(ALL, count(away, MessageState.QUEUED));
        As.staff(team.organizer(), () -> planning.publish(event));
        untilHeard(event);
        assertEquals(ALL, count(away, MessageState.DROPPED));
    }

    @Test
    void what_cannot_be_told_to_some_keeps_nobody_else_from_hearing_it_or_what_comes_next() {
        byte[] sealed = sealed(bo);
        seal(bo, sealed(team.organizer()));
        var first = moved(1);
        var second = moved(2);
        assertThrows(IllegalStateException.class, () -> news.tell(first));
        assertThrows(IllegalStateException.class, () -> news.tell(second));
        assertEquals(PARTIES, count(second, MessageState.QUEUED));
        seal(bo, sealed);
        news.tell(second);
        news.tell(first);
        assertEquals(ALL, count(second, MessageState.QUEUED));
        assertEquals(ALL, count(first, MessageState.DROPPED));
        assertEquals(List.of(), runs.unfinished(event, News.reasons()));
    }
}
