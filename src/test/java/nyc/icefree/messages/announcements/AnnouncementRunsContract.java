package nyc.icefree.messages.announcements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.messages.outbox.OutboxRun;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.reminders.Crowded;
import nyc.icefree.rsvp.ReservationOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However many there are, and whoever makes their messages: everybody gets one. */
@DatabasesDiffer
abstract class AnnouncementRunsContract extends AnnouncementsGround {
    @AppTest
    static class OnH2Test extends AnnouncementRunsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends AnnouncementRunsContract {}

    private static final int MORE = 1_200;

    @Autowired
    AnnouncementPurge kept;

    private void stop(ReservationOutcome answer) {
        stops.stop(StopsGiven.link(vault, answer.rsvp(), event));
    }

    private boolean isStopped(ReservationOutcome answer) {
        return stops.isStopped(Recipient.of(answer.rsvp()), event);
    }

    private void hours() {
        kept.purgeDue();
        purge.purgeDue();
    }

    @Test
    void what_was_announced_and_who_wanted_none_of_it_are_gone_seven_days_after_the_event() {
        reserve();
        var stopped = reserve();
        announced(toComing());
        stop(stopped);
        given.movedToThePast(event, 6);
        hours();
        assertEquals(1, table.of(event).size());
        assertTrue(isStopped(stopped));
        given.movedToThePast(event, 9);
        hours();
        assertEquals(List.of(), table.of(event));
        assertFalse(isStopped(stopped));
    }

    @Test
    void announcements_of_a_postponed_event_reach_all_but_who_stopped() {
        var going = reserve();
        var stopped = reserve();
        announced(toComing());
        stop(stopped);
        As.staff(team.organizer(), () -> planning.postpone(event, "A storm"));
        given.movedToThePast(event, 20);
        announce(toComing());
        hours();
        assertEquals(2, newest().number());
        assertTrue(isStopped(stopped));
        makeAt(newest().dueAt());
        hours();
        assertEquals(2, made(going).size());
        assertEquals(1, newest().made());
    }

    @Test
    void an_announcement_outlives_its_answers() {
        var going = reserve();
        announced(toComing());
        As.staff(team.organizer(), () -> planning.postpone(event, "A storm"));
        given.movedToThePast(event, 40);
        hours();
        assertEquals(1, newest().number(), "five a day are counted");
        update(
                "update announcement set written_at = ? where event_id = ?",
                clock.instant().minus(Duration.ofDays(8)).atOffset(ZoneOffset.UTC),
                event.value());
        hours();
        assertEquals(List.of(), table.of(event));
        announced(toComing());
        assertEquals(2, newest().number());
        assertEquals(2, made(going).size());
    }

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
        for (var node : AtOnce.run(2, () -> makeAt(said.dueAt()))) {
            node.get();
        }
        makeAt(said.dueAt());
        assertEquals(MORE + 1, count("*"));
        assertEquals(MORE + 1, count("distinct recipient"));
        assertEquals(MORE + 1, newest().made());
    }

    private int count(String what) {
        return number(
                "select count(" + what + ") from outbox where event = ? and reason = ?",
                event.value(),
                TO_PARTY.name());
    }
}
