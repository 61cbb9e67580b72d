package nyc.icefree.rsvp.counts;

import java.time.Instant;
import java.util.Map;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedTopic;

/**
 * An answer to a need of one or many parties, and how to take it back.
 *
 * @param before what was said until then to each party that hears something else now
 * @param at when it was said
 */
public record AnsweredNeeds(
        EventId event, NeedTopic topic, NeedAnswer said, Map<RsvpId, NeedAnswer> before, Instant at) {
    public AnsweredNeeds {
        before = Map.copyOf(before);
    }

    public int parties() {
        return before.size();
    }
}
