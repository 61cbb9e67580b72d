package nyc.icefree.rsvp.answers;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.InvitationId;
import nyc.icefree.rsvp.Proof;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.answers.PendingRsvp.Hand;
import nyc.icefree.rsvp.needs.NeedsText;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One answer as it lies in the database.
 *
 * @param inLanguage in which it takes part; null where it did not say
 * @param form the key of the form that it came by, which those to other dates may share
 * @param invitation by which it came; null for none
 * @param movedTo the answer to another date that the party has instead
 * @param proof what shows that a person sent it
 * @param onlyMaybe whether it was sent to say that the party may come
 */
public record RsvpRow(
        RsvpId id,
        EventId event,
        RsvpState state,
        int partySize,
        @Nullable Language inLanguage,
        SealedParty sealed,
        byte @Nullable [] reason,
        byte[] manage,
        UUID form,
        boolean byHand,
        @Nullable UUID addedBy,
        @Nullable Long turn,
        boolean asksFirst,
        int lapses,
        Proof proof,
        boolean onlyMaybe,
        @Nullable Instant offerUntil,
        @Nullable RsvpId movedTo,
        @Nullable InvitationId invitation,
        Instant createdAt,
        Instant changedAt) {

    /** In which it takes part, as it chose it or as it can be told from what it needs. */
    public Language spoken(NeedsText needs) {
        return inLanguage == null ? needs.spoken() : inLanguage;
    }

    public Hand hand() {
        return new Hand(byHand, addedBy);
    }

    public boolean holdsPlaces() {
        return state.holdsPlaces();
    }

    /** Now, or as little later that it is told apart from the last change; as every database keeps it. */
    public Instant later(Instant now) {
        var known = now.truncatedTo(ChronoUnit.MILLIS);
        return known.isAfter(changedAt)
                ? known
                : changedAt.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
    }

    /** Whether it is off because it let offers lapse twice. */
    public boolean tookNone() {
        return state == RsvpState.CANCELLED && lapses > 1 && movedTo == null;
    }

    public boolean waits() {
        return state == RsvpState.WAITLISTED;
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether it can still say yes. A lapsed offer is not taken back at that very moment, but is none any more. */
    public boolean isOffered(Instant now) {
        return state == RsvpState.OFFERED && offerUntil != null && now.isBefore(offerUntil);
    }
}
