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
 * Finds a lost manage link: by its recovery code at once, or by mail to its address. The link stays the same, so nobody
 * loses it because somebody else of the party used the code.
 */
@Service
public class RsvpFinding {
    /** Further RSVPs of an address are found by their own links. */
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

    /** In any state. The caller limits guesses. */
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
     * Has the links of this address mailed. Takes as long for an unknown address, since only the mail room looks,
     * later.
     */
    @Anyone
    @Transactional
    public void mailLinks(EventId event, String email) {
        try {
            announcements.publishEvent(new RsvpLinksAsked(event, hashes.of(event, email)));
        } catch (KeyDestroyed nobodyAnswered) {
            // that an event has no RSVPs is no secret
        }
    }

    /** The parties of {@link RsvpLinksAsked}; mostly none. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<RsvpId> whoAsked(RsvpLinksAsked asked) {
        return answers.byContact(asked.event(), asked.contactMac(), RsvpContacts.TOLD, MOST).stream()
                .map(RsvpRow::id)
                .toList();
    }

    /**
     * RSVPs with the same address, as far as they can be read.
     *
     * @param among answers to these events
     * @param limit at most
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
