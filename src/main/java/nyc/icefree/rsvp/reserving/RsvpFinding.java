package nyc.icefree.rsvp.reserving;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.rsvp.RsvpHashes;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.rsvp.announced.RsvpLinksAsked;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.spots.RsvpContacts;
import nyc.icefree.vault.KeyDestroyed;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Unreadable;
import org.jspecify.annotations.Nullable;
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
    /** More answers of one address are found by their own links. */
    private static final int MOST = 3;

    private final RsvpTable answers;
    private final RsvpHashes hashes;
    private final RsvpSealing sealing;
    private final ApplicationEventPublisher announcements;

    RsvpFinding(RsvpTable answers, RsvpHashes hashes, RsvpSealing sealing, ApplicationEventPublisher announcements) {
        this.answers = answers;
        this.hashes = hashes;
        this.sealing = sealing;
        this.announcements = announcements;
    }

    /** The manage link of the answer with this code, whatever has become of it; how often one may guess is the caller's to say. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<SecretToken> byCode(EventId event, SayableCode code) {
        try {
            return answers.byCode(event, hashes.of(event, code)).map(sealing::manage);
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
            announcements.publishEvent(new RsvpLinksAsked(event, hashes.of(event, email)));
        } catch (KeyDestroyed nobodyAnswered) {
            // that an event has no answers at all is no secret
        }
    }

    /** Of whom {@link RsvpLinksAsked} speaks; nobody, mostly. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<RsvpId> whoAsked(RsvpLinksAsked asked) {
        return answers.byContact(asked.event(), asked.contactMac(), RsvpContacts.TOLD, MOST).stream()
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
    @CallerDecides
    @Transactional(readOnly = true)
    public List<RsvpId> ofSameAddress(RsvpId rsvp, Collection<EventId> among, int limit) {
        return answers.find(rsvp)
                .flatMap(row -> ifReadable(() -> sealing.email(row)))
                .map(email -> answers.byContacts(
                        among.stream()
                                .flatMap(event -> ifReadable(() -> hashes.of(event, email)).stream())
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
}
