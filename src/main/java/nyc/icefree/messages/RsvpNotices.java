package nyc.icefree.messages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpMade;
import nyc.icefree.rsvp.RsvpMail;
import nyc.icefree.rsvp.RsvpPromoted;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.announced.RsvpContactChanged;
import nyc.icefree.rsvp.announced.RsvpDecided;
import nyc.icefree.rsvp.announced.RsvpLapsed;
import nyc.icefree.rsvp.announced.RsvpLinksAsked;
import nyc.icefree.rsvp.announced.RsvpOffered;
import nyc.icefree.rsvp.announced.RsvpOutgrown;
import nyc.icefree.rsvp.reserving.RsvpFinding;
import nyc.icefree.rsvp.spots.RsvpContacts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class RsvpNotices {
    private final OutboxRows rows;
    private final RsvpContacts contacts;
    private final RsvpFinding finding;
    private final MailBrake brake;
    private final Clock clock;

    RsvpNotices(OutboxRows rows, RsvpContacts contacts, RsvpFinding finding, MailBrake brake, Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.finding = finding;
        this.brake = brake;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(RsvpMade announcement) {
        announcement.rsvps().stream().findFirst().ifPresent(this::takeTurn);
        for (RsvpId rsvp : announcement.rsvps()) {
            contacts.mailFor(rsvp)
                    .filter(party -> brake.lets(MessageReason.RSVP_CONFIRMATION, party.email()))
                    .ifPresent(party -> add(MessageReason.RSVP_CONFIRMATION, rsvp, announcement.event()));
        }
    }

    @ApplicationModuleListener
    void on(RsvpContactChanged announcement) {
        takeTurn(announcement.rsvp());
        confirmAgain(announcement.rsvp(), announcement.event());
    }

    @ApplicationModuleListener
    void on(RsvpLinksAsked announcement) {
        var parties = finding.whoAsked(announcement);
        parties.stream().findFirst().ifPresent(this::takeTurn);
        parties.forEach(rsvp -> confirmAgain(rsvp, announcement.event()));
    }

    private void confirmAgain(RsvpId rsvp, EventId event) {
        var reason = MessageReason.RSVP_CONFIRMATION;
        var earlier = rows.of(reason, Recipient.of(rsvp));
        if (earlier.stream().noneMatch(m -> m.state().waits())) {
            int next = QueuedMessage.nextVersion(earlier);
            contacts.mailFor(rsvp)
                    .filter(party -> brake.lets(reason, party.email()))
                    .ifPresent(party -> add(reason, rsvp, event, next));
        }
    }

    @ApplicationModuleListener
    void on(RsvpPromoted announcement) {
        takeTurn(announcement.rsvp());
        if (contacts.mailFor(announcement.rsvp()).isPresent()) {
            add(MessageReason.RSVP_PROMOTION, announcement.rsvp(), announcement.event(), (int)
                    announcement.at().getEpochSecond());
        }
    }

    @ApplicationModuleListener
    void on(RsvpOffered announcement) {
        takeTurn(announcement.rsvp());
        contacts.mailFor(announcement.rsvp())
                .map(RsvpMail::offeredUntil)
                .ifPresent(until -> add(MessageReason.RSVP_OFFER, announcement.rsvp(), announcement.event(), (int)
                        TimeUnit.SECONDS.toMinutes(until.getEpochSecond())));
    }

    @ApplicationModuleListener
    void on(RsvpLapsed announcement) {
        takeTurn(announcement.rsvp());
        if (contacts.mailFor(announcement.rsvp()).isPresent()) {
            add(MessageReason.RSVP_LAPSED, announcement.rsvp(), announcement.event(), (int)
                    announcement.at().getEpochSecond());
        }
    }

    /** What is taken back within the wait is found overtaken and never leaves. */
    @ApplicationModuleListener
    void on(RsvpDecided announcement) {
        announcement.rsvps().stream().findFirst().ifPresent(this::takeTurn);
        for (RsvpId rsvp : announcement.rsvps()) {
            contacts.mailFor(rsvp)
                    // what a flood left somebody's address with is written to it only so often
                    .filter(party ->
                            party.state() != RsvpState.REFUSED || brake.lets(MessageReason.RSVP_REFUSED, party.email()))
                    .flatMap(RsvpNotices::decided)
                    // what waits to say the same says it for this decision too
                    .filter(reason -> rows.of(reason, Recipient.of(rsvp)).stream()
                            .noneMatch(message -> message.state().waits()))
                    .ifPresent(reason -> add(reason, rsvp, announcement.event(), (int)
                            announcement.at().getEpochSecond()));
        }
    }

    @ApplicationModuleListener
    void on(RsvpOutgrown announcement) {
        announcement.rsvps().stream().findFirst().ifPresent(this::takeTurn);
        for (RsvpId rsvp : announcement.rsvps()) {
            if (contacts.mailFor(rsvp).isPresent()) {
                add(MessageReason.RSVP_OUTGROWN, rsvp, announcement.event(), (int)
                        announcement.at().getEpochSecond());
            }
        }
    }

    private static Optional<MessageReason> decided(RsvpMail party) {
        return switch (party.state()) {
            case WAITLISTED -> Optional.of(MessageReason.RSVP_WAITS);
            // it was held, and has not heard of its link
            case MAYBE, ASKED -> Optional.of(MessageReason.RSVP_CONFIRMATION);
            case REFUSED -> Optional.of(MessageReason.RSVP_REFUSED);
            default -> Optional.empty();
        };
    }

    /** Two deliveries of one announcement are heard one after the other. */
    private void takeTurn(RsvpId first) {
        rows.takeTurn(first.value());
    }

    private void add(MessageReason reason, RsvpId rsvp, EventId event) {
        add(reason, rsvp, event, 0);
    }

    private void add(MessageReason reason, RsvpId rsvp, EventId event, int version) {
        rows.add(reason, List.of(Recipient.of(rsvp)), rsvp.value(), version, event, clock.instant());
    }
}
