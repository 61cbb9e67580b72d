package nyc.icefree.rsvp.announced;

import java.time.Instant;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;
import org.jspecify.annotations.Nullable;

/**
 * Announced: organizers answered needs of these parties, or took such an answer back. All of one event, at most {@code
 * RsvpMade.MOST}.
 *
 * @param takesBack when the answer that is taken back was said; null for an answer
 */
public record NeedsAnswered(
        List<RsvpId> rsvps,
        EventId event,
        Instant at,
        @Nullable Instant takesBack) {}
