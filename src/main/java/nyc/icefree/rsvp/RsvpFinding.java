package nyc.icefree.rsvp;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.InHouse;
import nyc.icefree.rsvp.announced.RsvpLinksAsked;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.answers.RsvpMarks;
import nyc.icefree.rsvp.answers.SayableCode;
import nyc.icefree.vault.KeyDestroyed;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Unreadable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads a party that lost its manage link back to it: by its recovery code, which opens the page itself, or by the address that it
 * left, to which the link goes once more. The link stays the one that it was, since its token lies sealed with the answer: who
 * kept it does not lose it because somebody else of the party used the code.
 */
@Service
public class RsvpFinding {
    private static final Logger LOG = LoggerFactory.getLogger(RsvpFinding.class);
    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);
    /** More answers of one address are found by their own links. */
    private static final int MOST = 3;

    private final RsvpTable answers;
    private final MarkedRsvps rsvps;
    private final RsvpMarks marks;
    private final RsvpSealing envelope;
    private final ApplicationEventPublisher announcements;

    RsvpFinding(
            RsvpTable answers,
            MarkedRsvps rsvps,
            RsvpMarks marks,
            RsvpSealing envelope,
            ApplicationEventPublisher announcements) {
        this.answers = answers;
        this.rsvps = rsvps;
        this.marks = marks;
        this.envelope = envelope;
        this.announcements = announcements;
    }

    /** The manage link of the answer with this code, whatever has become of it; how often one may guess is the caller's to say. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<SecretToken> byCode(EventId event, SayableCode code) {
        try {
            return rsvps.byCode(event, marks.of(event, code)).map(envelope::manage);
        } catch (KeyDestroyed nobodyAnswered) {
            return Optional.empty();
        }
    }

    /**
     * Has the manage links of who left this address mailed to it. Nobody is told whether there are any, nor can they measure it:
     * the same is written for an address that nobody left, and only whoever sends mail looks, afterwards.
     */
    @Anyone
    @Transactional
    public void mailLinks(EventId event, String email) {
        try {
            announcements.publishEvent(new RsvpLinksAsked(event, marks.of(event, email)));
        } catch (KeyDestroyed nobodyAnswered) {
            // that an event has no answers at all is no secret
        }
    }

    /** Of whom {@link RsvpLinksAsked} speaks; nobody, mostly. */
    @InHouse
    @Transactional(readOnly = true)
    public List<RsvpId> whoAsked(RsvpLinksAsked asked) {
        return rsvps.byContact(asked.event(), asked.contactMac(), RsvpContacts.TOLD, MOST).stream()
                .map(RsvpRow::id)
                .toList();
    }

    /**
     * Answers with the same address as that one, as far as they can be read: a key that is out of reach keeps nobody waiting who
     * is not of its event.
     *
     * @param among answers to these events
     * @param limit how many at most
     */
    @InHouse
    @Transactional(readOnly = true)
    public List<RsvpId> ofSameAddress(RsvpId rsvp, Collection<EventId> among, int limit) {
        return answers.find(rsvp)
                .flatMap(row -> ifReadable(() -> envelope.email(row)))
                .map(email -> rsvps.byContacts(
                        among.stream()
                                .flatMap(event -> ifReadable(() -> marks.of(event, email)).stream())
                                .toList(),
                        limit))
                .orElse(List.of());
    }

    private static Optional<String> ifReadable(Supplier<@Nullable String> sealed) {
        try {
            return Optional.ofNullable(sealed.get());
        } catch (Unreadable | DataAccessResourceFailureException noKey) {
            return Optional.empty();
        }
    }

    /**
     * Lets answers be found that are from before, or were written by a node of before: each by itself, so nobody waits for it.
     *
     * @return how many can be found now that could not
     */
    @InHouse
    public int markOld() {
        int marked = 0;
        UUID last = FIRST;
        List<RsvpRow> some;
        do {
            some = rsvps.unmarked(last, AT_ONCE);
            for (var row : some) {
                last = row.id().value();
                if (mark(row)) {
                    marked++;
                }
            }
        } while (some.size() == AT_ONCE);
        if (marked > 0) {
            LOG.info("{} answers of before can be found by code and address now", marked);
        }
        return marked;
    }

    /** What cannot be opened, because an older backup was put back, cannot be found either. */
    private boolean mark(RsvpRow row) {
        try {
            String email = envelope.open(row).email();
            return rsvps.mark(
                    row,
                    marks.of(row.event(), envelope.code(row)),
                    email == null ? null : marks.of(row.event(), email));
        } catch (Unreadable gone) {
            return false;
        }
    }
}
