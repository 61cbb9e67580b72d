package nyc.icefree.rsvp.desk;

import java.time.Instant;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpState;
import org.jspecify.annotations.Nullable;

/**
 * One party as the host's organizers see it.
 *
 * @param waitingPosition 1 for the first in the waiting list, null when not waiting
 * @param whyNotMarked why it cannot be marked as there or absent yet; null when it can
 */
public record RsvpLine(
        RsvpId id,
        RsvpState state,
        Party party,
        StaffNote staff,
        @Nullable Integer waitingPosition,
        @Nullable ReservationReason whyNotMarked,
        Instant createdAt) {
    /**
     * @param byHand whether staff added the party
     * @param addedBy the name of who did; null for nobody, or when the account is deleted
     * @param reason why it has spots beyond capacity or before others, null when it has not
     */
    public record StaffNote(
            boolean byHand,
            @Nullable String addedBy,
            @Nullable String reason) {}

    public boolean isAnswerable() {
        return (state.isOpen() || state.isGoing()) && !party.needs().topics().isEmpty();
    }

    public RsvpLine forCoHosts() {
        var note = new StaffNote(staff.byHand, null, null);
        return new RsvpLine(id, state, party, note, waitingPosition, whyNotMarked, createdAt);
    }

    public RsvpLine nameOr(String words) {
        var named = party.name().isEmpty() ? party.named(words) : party;
        return new RsvpLine(id, state, named, staff, waitingPosition, whyNotMarked, createdAt);
    }

    public int size() {
        return party.size();
    }
}
