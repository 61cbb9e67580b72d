package nyc.icefree.rsvp.announced;

import java.time.Instant;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;
import org.jspecify.annotations.Nullable;

/**
 * Announced: organizers answered what these parties need, or took such an answer back; all of one event, at most as many in one
 * announcement as in {@link nyc.icefree.rsvp.RsvpMade}. What was said is read where it lies sealed.
 *
 * @param at when
 * @param takesBack when what is taken back was said; null of an answer
 */
public record NeedsAnswered(
        List<RsvpId> rsvps,
        EventId event,
        Instant at,
        @Nullable Instant takesBack) {}
