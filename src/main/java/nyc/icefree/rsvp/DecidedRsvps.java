package nyc.icefree.rsvp;

import java.time.Instant;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;

/**
 * RSVPs as they were before organizers said yes or no, to undo that.
 *
 * @param yes what was said
 */
public record DecidedRsvps(EventId event, boolean yes, List<Decided> decided) {

    /**
     * @param turn in the waiting list; null for none
     * @param at when it was decided; later changes stand
     */
    public record Decided(
            RsvpId rsvp, RsvpState was, @Nullable Long turn, Proof proof, Instant at) {}
}
