package nyc.icefree.door;

import java.util.List;
import java.util.Optional;
import nyc.icefree.people.Anyone;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A door for whoever holds its link. An unknown token answers as if nothing were there; the caller limits guesses. */
@Service
public class DoorDesk {
    public static final int MOST_AT_ONCE = 50;
    /** How many counts one call takes; the device sends the rest later. */
    public static final int MOST_SENT = 200;

    public static final int FEWEST_LETTERS = 3;

    /** Notes that the door was heard of. */
    @Anyone
    @Transactional
    public Optional<OpenDoor> open(String token) {
        throw new UnsupportedOperationException();
    }

    /** In any order, and as often as one likes: a number counts once. */
    @Anyone
    @Transactional
    public Optional<Taken> take(String token, List<CountInput> counts) {
        throw new UnsupportedOperationException();
    }

    /** The party of a ticket; empty unless the link is open and the ticket is one of its event's. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<DoorParty> party(String token, String ticket) {
        throw new UnsupportedOperationException();
    }

    /**
     * Counts a party, once over all doors of its event; says when, at the second time too. Empty as {@link #party}, and when
     * nobody came or more than reserved.
     */
    @Anyone
    @Transactional
    public Optional<DoorParty> came(String token, String ticket, int adults, int children) {
        throw new UnsupportedOperationException();
    }

    /** Whose ticket this is, for a page that says "show this at the door"; empty for no ticket, or once it is of no use. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<DoorEvent> ticket(String ticket) {
        throw new UnsupportedOperationException();
    }

    /**
     * Binds a link that reads names to the first device that opens it, which is recorded.
     *
     * @return false for any other device, and for a link that reads no names or is not open
     */
    @Anyone
    @Transactional
    public boolean bind(String token, SecretToken device) {
        throw new UnsupportedOperationException();
    }

    /**
     * One party by three letters of its name, or by its ticket, for the device to which the link is bound. Recorded.
     *
     * @param nth which of those that fit, from 0
     * @return empty when none fits, and as {@link #bind}
     * @throws nyc.icefree.guard.TooManyRequests after 30 in ten minutes
     */
    @Anyone
    @Transactional
    public Optional<FoundParty> find(String token, SecretToken device, String asked, int nth) {
        throw new UnsupportedOperationException();
    }
}
