package nyc.icefree.messages.reminders;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import nyc.icefree.MovableClock;
import nyc.icefree.eventform.ConfirmTimes;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.rsvp.UnconfirmedPlaces;
import nyc.icefree.rsvp.answers.ManagedRsvp;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.RsvpState;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the host frees the places of whoever does not say, asked the day before, that they still come. */
abstract class UnconfirmedGround extends RemindersGround {
    static final MessageReason RELEASED = MessageReason.Rsvp.RSVP_RELEASED;
    static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Autowired
    UnconfirmedPlaces unconfirmed;

    @Autowired
    OutboxBulk bulk;

    @Autowired
    RsvpDesk desk;

    static EventDraft freeing(EventDraft draft) {
        return draft.with(draft.rsvps().freesUnconfirmed(true));
    }

    EventId event(int places) {
        return given.published(team, freeing(roomy(given.session("Know your rights", 6), places)));
    }

    ConfirmTimes confirm(EventId event) {
        var terms = events.termsOf(event).orElseThrow();
        return ConfirmTimes.of(terms.slot(), terms.rsvps()).orElseThrow();
    }

    /** The reminder is made and the mail server takes it, each at its minute. */
    void asked(EventId event) {
        asked(event, confirm(event).askedAt().plus(A_MINUTE));
    }

    void asked(EventId event, Instant leaves) {
        makeAt(confirm(event).askedAt());
        jdbc.sql("update outbox set state = 'SENT', settled_at = ? where event = ? and reason = ?")
                .params(Timestamp.from(leaves), event.value(), BEFORE.name())
                .update();
    }

    int released(EventId event) {
        return releasedAt(event, confirm(event).by());
    }

    /** @return how many parties of the event that freed; other tests' events may be due as well */
    int releasedAt(EventId event, Instant now) {
        int before = told(event);
        new UnconfirmedDue(unconfirmed, bulk, transaction, new MovableClock(now)).release();
        return told(event) - before;
    }

    int told(EventId event) {
        return jdbc.sql("select count(*) from outbox where event = ? and reason = ?")
                .params(event.value(), RELEASED.name())
                .query(Integer.class)
                .single();
    }

    ManagedRsvp now(ReservationOutcome answer) {
        return reservations.byToken(answer.manage().value()).orElseThrow();
    }

    RsvpState state(ReservationOutcome answer) {
        return now(answer).state();
    }

    void answeredAt(ReservationOutcome answer, Instant at) {
        jdbc.sql("update rsvp set created_at = ? where id = ?")
                .params(Timestamp.from(at), answer.rsvp().value())
                .update();
    }
}
