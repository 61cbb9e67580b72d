package nyc.icefree.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.announced.NeedsAnswered;
import nyc.icefree.rsvp.spots.RsvpContacts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells a party what was said to its needs: one message for all answers within the wait. Each listener may be called twice. */
@Component
class NeedNotices {
    private static final MessageReason REASON = MessageReason.RSVP_NEED_ANSWERED;

    private final OutboxRows rows;
    private final RsvpContacts contacts;
    private final Clock clock;

    NeedNotices(OutboxRows rows, RsvpContacts contacts, Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(NeedsAnswered announcement) {
        announcement.rsvps().stream().findFirst().ifPresent(first -> rows.takeTurn(first.value()));
        for (RsvpId rsvp : announcement.rsvps()) {
            contacts.mailFor(rsvp)
                    .filter(party -> party.state().isOpen() && party.state() != RsvpState.HELD)
                    .ifPresent(party -> tell(announcement, rsvp));
        }
    }

    private void tell(NeedsAnswered announcement, RsvpId rsvp) {
        var known = rows.of(REASON, Recipient.of(rsvp));
        int version = number(announcement.at());
        if (known.stream().anyMatch(m -> m.aboutVersion() >= version)) {
            return; // of this moment or a later one: it says how all stands when it leaves
        }
        Instant said = announcement.takesBack();
        var waiting = known.stream().filter(m -> m.state().waits()).toList();
        if (said == null) {
            rows.drop(waiting.stream(), MessageNote.OVERTAKEN, clock.instant());
            add(announcement, rsvp, version);
        } else if (!waiting.isEmpty()) {
            rows.drop(
                    waiting.stream().filter(m -> m.aboutVersion() == number(said) && !replacedOne(m, known)),
                    MessageNote.UNDONE,
                    clock.instant());
        } else if (known.stream().anyMatch(m -> m.state() == MessageState.SENT || m.state() == MessageState.SENDING)) {
            // one that leaves at this moment may say what is taken back
            add(announcement, rsvp, version);
        }
    }

    private void add(NeedsAnswered announcement, RsvpId rsvp, int version) {
        rows.add(REASON, List.of(Recipient.of(rsvp)), rsvp.value(), version, announcement.event(), clock.instant());
    }

    private static boolean replacedOne(QueuedMessage message, List<QueuedMessage> known) {
        return known.stream()
                .anyMatch(m -> m.note() == MessageNote.OVERTAKEN
                        && m.settledAt() != null
                        && !m.settledAt().isBefore(message.createdAt().minusSeconds(1)));
    }

    private static int number(Instant at) {
        return (int) at.getEpochSecond();
    }
}
