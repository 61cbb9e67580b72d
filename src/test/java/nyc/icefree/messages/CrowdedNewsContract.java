package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRun;
import nyc.icefree.messages.reminders.Crowded;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.shifts.ShiftRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.IncompleteEventPublications;

/** What became of an event to which more come than one part tells: whoever tells it, however often, everybody hears it once. */
@DatabasesDiffer
abstract class CrowdedNewsContract extends MailStage {
    @AppTest
    static class OnH2Test extends CrowdedNewsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CrowdedNewsContract {}

    static final int PARTIES = 1_201;
    static final int ALL = PARTIES + 1;
    static final MessageReason CHANGED = MessageReason.EVENT_CHANGED;

    @Autowired
    OutboxRun runs;

    @Autowired
    IncompleteEventPublications unheard;

    Given.Team team = new Given.Team(OrganizationId.random(), "", PersonId.random());
    EventId event = new EventId(UUID.randomUUID());
    PersonId bo = PersonId.random();
    ReservationOutcome rosa;

    @BeforeEach
    void many_come_and_somebody_helps() {
        team = given.team();
        event = given.published(
                team,
                Drafts.from(given.session("Know your rights", 6))
                        .capacity(5_000)
                        .draft());
        rosa = given.comes(event, Given.party("Rosa", 1, "rosa@example.org"));
        Crowded.with(jdbc, event, rosa.rsvp(), PARTIES - 1);
        var slot = events.slotOf(event).orElseThrow();
        var shift = given.planned(team, Given.shift(event, ShiftRole.MARSHAL, 3, slot));
        bo = given.volunteer(team);
        As.volunteer(bo, () -> signup.take(shift));
        untilHeard(event);
    }

    @AfterEach
    void nothing_of_it_leaves() {
        update("delete from outbox where event = ?", event.value());
    }

    EventPlan plan() {
        return As.staff(team.organizer(), () -> planning.planOf(event)).orElseThrow();
    }

    /** As if it had been moved so often. */
    EventUpdate moved(int times) {
        return new EventUpdate(event, EventUpdate.Kind.CHANGED, plan().version() + times, null);
    }

    OutboxRun.Begun begun(EventUpdate news) {
        this.news.begin(news);
        return runs.unfinished(event, EventUpdate.KINDS.keySet()).getFirst();
    }

    int count(EventUpdate of, MessageState state) {
        return number(
                "select count(distinct recipient) from outbox where event = ? and reason = ? and about_version = ?"
                        + " and state = ?",
                event.value(),
                of.kind().reason.name(),
                of.version(),
                state.name());
    }

    int written(EventUpdate of) {
        return number(
                "select count(*) from outbox where event = ? and about_version = ? and reason = ?",
                event.value(),
                of.version(),
                CHANGED.name());
    }

    /** Changes that never left. */
    int noted(MessageNote note) {
        return number(
                "select count(*) from outbox where event = ? and state = 'DROPPED' and note = ?" + " and reason = ?",
                event.value(),
                note.name(),
                CHANGED.name());
    }

    byte[] sealed(PersonId person) {
        return jdbc.sql("select sealed_email from person where id = ?")
                .param(person.value())
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    void seal(PersonId person, byte[] address) {
        update("update person set sealed_email = ? where id = ?", address, person.value());
    }

    @Test
    void what_is_heard_twice_and_by_two_nodes_at_once_is_told_once() throws Exception {
        var moved = moved(1);
        news.begin(moved);
        for (var node : AtOnce.run(2, () -> {
            news.tell(moved);
            return true;
        })) {
            node.get();
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
        var json = "{\"event\":{\"value\":\"%s\"},\"version\":%d,\"timeOrPlace\":true,\"backTo\":null}";
        leftUnheard(EventNotices.class, EventChanged.class, json.formatted(event.value(), moved.version()));
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
    void a_change_taken_back_unheard_is_never_told() {
        var moved = moved(2);
        news.tell(moved);
        As.staff(team.organizer(), () -> outbox.undo(event));
        var back = new EventUpdate(event, EventUpdate.Kind.CHANGED, moved.version() + 1, moved.version() - 1);
        news.tell(back);
        assertEquals(0, written(back));
        var further = new EventUpdate(event, EventUpdate.Kind.CHANGED, moved.version() + 3, moved.version());
        news.tell(new EventUpdate(event, EventUpdate.Kind.CHANGED, moved.version() + 2, null));
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
                number(
                        "select count(*) from outbox where event = ? and about_version = ? and due_at > ?"
                                + " and attempts = 0",
                        event.value(),
                        moved.version(),
                        running.instant().atOffset(ZoneOffset.UTC)),
                "but those that were tried already: the copied addresses cannot be opened");
    }

    @Test
    void what_is_taken_back_before_all_could_be_told_is_told_to_nobody() {
        var moved = moved(2);
        news.next(begun(moved));
        var back = new EventUpdate(event, EventUpdate.Kind.CHANGED, moved.version() + 1, moved.version() - 1);
        news.tell(back);
        assertEquals(ALL, count(moved, MessageState.DROPPED));
        assertEquals(0, written(back));
        assertEquals(0, As.staff(team.organizer(), () -> outbox.waiting(event)).count());
        news.tell(back);
        assertEquals(0, written(back), "nor when that is heard twice");
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
        assertEquals(List.of(), runs.unfinished(event, EventUpdate.KINDS.keySet()));
    }
}
