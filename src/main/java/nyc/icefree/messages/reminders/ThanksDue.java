package nyc.icefree.messages.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.eventform.ThanksTime;
import nyc.icefree.events.Events;
import nyc.icefree.feedback.Feedback;
import nyc.icefree.jobs.Job;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.messages.outbox.OutboxRun;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.spots.RsvpContacts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Thanks those who came, the day after, and again when the event took place on another day. Nobody is asked once the questions
 * have ended, nor where the parties' data is destroyed sooner.
 */
@Component
record ThanksDue(Events events, RsvpContacts contacts, Feedback feedback, OutboxRun run, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(ThanksDue.class);
    private static final MessageReason REASON = MessageReason.RSVP_THANKS;

    @Job(name = "make-thanks", every = "PT1M")
    int make() {
        Instant now = clock.instant();
        int made = 0;
        for (var terms : events.toThank(now.minus(ThanksTime.LAST), now)) {
            if (ThanksTime.isDue(terms.slot(), now)) {
                made += make(terms, now);
            }
        }
        return made;
    }

    private int make(EventTerms terms, Instant now) {
        var event = terms.id();
        int number = ThanksTime.number(terms.slot());
        try {
            int reached = contacts.toThank(event, null, Feedback.FEWEST).size();
            if (reached == 0) {
                return 0;
            }
            if (reached >= Feedback.FEWEST) {
                feedback.ask(event, now);
            }
            run.begin(new OutboxRun.Of(event, REASON, number), now);
            int made = 0;
            for (OptionalInt part = next(terms, number, now); part.isPresent(); part = next(terms, number, now)) {
                made += part.getAsInt();
            }
            return made;
        } catch (DuplicateKeyException another) {
            return 0; // node has begun it at this moment
        } catch (RuntimeException e) {
            // its message could hold what was written
            LOG.error(
                    "those who came to event {} could not be thanked; tried again in a minute: {}",
                    event,
                    e.getClass().getName());
            return 0;
        }
    }

    private OptionalInt next(EventTerms terms, int number, Instant now) {
        return run.next(new OutboxRun.Of(terms.id(), REASON, number), behind -> part(terms.id(), number, behind), now);
    }

    private OutboxRun.Part part(EventId event, int number, @Nullable UUID behind) {
        var part = contacts.toThank(event, behind == null ? null : new RsvpId(behind), OutboxRun.PART);
        return new OutboxRun.Part(
                part.stream()
                        .map(rsvp -> new OutboxBulk.Line(Recipient.of(rsvp), event.value(), number, event))
                        .toList(),
                part.isEmpty() ? null : part.getLast().value());
    }
}
