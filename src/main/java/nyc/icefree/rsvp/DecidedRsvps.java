package nyc.icefree.rsvp;

import java.time.Instant;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Answers as they were before organizers said yes or no to them, so that this can be taken back.
 *
 * @param yes what was said
 */
public record DecidedRsvps(EventId event, boolean yes, List<Decided> decided) {

    /**
     * One of them.
     *
     * @param turn in the waiting list; null for one that had none
     * @param proof what showed that a person sent it
     * @param at when it was decided: what happened to it since stands
     */
    public record Decided(
            RsvpId rsvp, RsvpState was, @Nullable Long turn, Proof proof, Instant at) {}
}
