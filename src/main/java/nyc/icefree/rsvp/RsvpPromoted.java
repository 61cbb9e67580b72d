package nyc.icefree.rsvp;

import java.time.Instant;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.RsvpId;
import org.jspecify.annotations.Nullable;

/**
 * Announced: a party that had none has its places now.
 *
 * @param at when, as {@link nyc.icefree.rsvp.waiting.DecisionTimes} says; tells one promotion of a party from its next. Null in what was announced before this was said
 */
public record RsvpPromoted(
        RsvpId rsvp, EventId event, @Nullable Instant at) {}
