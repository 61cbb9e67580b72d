package nyc.icefree.rsvp.answers;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.InvitationId;
import nyc.icefree.rsvp.Proof;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpStanding;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.needs.NeedsText;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

public record RsvpRow(
        RsvpId id,
        EventId event,
        RsvpStanding standing,
        SealedParty sealed,
        byte @Nullable [] reason,
        byte[] manage,
        RsvpOrigin origin,
        Instant createdAt,
        Instant changedAt) {

    /** The language that it takes part in, as it said or as its needs tell. */
    public Language spoken(NeedsText needs) {
        return sealed.inLanguage() == null ? needs.spoken() : sealed.inLanguage();
    }

    public RsvpState state() {
        return standing.state();
    }

    public int size() {
        return sealed.size();
    }

    public Proof proof() {
        return origin.proof();
    }

    public @Nullable InvitationId invitation() {
        return origin.invitation();
    }

    public boolean holdsSpots() {
        return state().holdsSpots();
    }

    public boolean waits() {
        return standing.waits();
    }

    public boolean isOpen() {
        return state().isOpen();
    }

    /** Now in milliseconds, as every database keeps it, but always later than the last change. */
    public Instant later(Instant now) {
        var known = now.truncatedTo(ChronoUnit.MILLIS);
        return known.isAfter(changedAt)
                ? known
                : changedAt.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
    }
}
