package nyc.icefree.rsvp.desk;

import java.time.Instant;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One party as the host's organizers see it.
 *
 * @param inLanguage in which of the event's languages it takes part; null where it did not say
 * @param byHand whether staff added it
 * @param addedBy the name of who did; null for nobody, and when they have no account any more
 * @param waitingPosition 1 for the first in the waiting list, null when not waiting
 * @param whyNotMarked why nobody can say yet whether it was there; null when one can
 * @param reason why it has places beyond capacity or before others, null when it has not
 */
public record RsvpLine(
        RsvpId id,
        RsvpState state,
        Party party,
        @Nullable Language inLanguage,
        boolean byHand,
        @Nullable String addedBy,
        @Nullable Integer waitingPosition,
        @Nullable String reason,
        @Nullable ReservationReason whyNotMarked,
        Instant createdAt) {
    /** Whether somebody still waits to hear what becomes of what they asked for. */
    public boolean isAnswerable() {
        return (state.isOpen() || state.isGoing()) && !party.needs().topics().isEmpty();
    }

    /** Whether somebody else can still say for it what it said: as long as it could itself. */
    public boolean isCorrectable() {
        return state.isOpen();
    }

    /** What the party agreed to share: nothing that the host's organizers wrote of it. */
    public RsvpLine forCoHosts() {
        return new RsvpLine(id, state, party, inLanguage, byHand, null, waitingPosition, null, whyNotMarked, createdAt);
    }

    /** With these words for a name where the answer cannot be read. */
    public RsvpLine nameOr(String words) {
        var named = party.name().isEmpty() ? party.named(words) : party;
        return new RsvpLine(
                id, state, named, inLanguage, byHand, addedBy, waitingPosition, reason, whyNotMarked, createdAt);
    }

    public int partySize() {
        return party.people().total();
    }
}
