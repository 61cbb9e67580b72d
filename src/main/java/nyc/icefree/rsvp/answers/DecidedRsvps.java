package nyc.icefree.rsvp.answers;

import java.time.Instant;
import java.util.List;
import nyc.icefree.eventviews.EventId;
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
     * @param unproven whether nobody had looked at it, and it had shown nothing
     * @param at when it was decided: what happened to it since stands
     */
    public record Decided(
            RsvpId rsvp, RsvpState was, @Nullable Long turn, boolean unproven, Instant at) {}
}
