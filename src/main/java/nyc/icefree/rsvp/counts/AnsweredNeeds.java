package nyc.icefree.rsvp.counts;

import java.time.Instant;
import java.util.Map;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedTopic;

/**
 * An answer to a need of some parties, to undo it.
 *
 * @param before their earlier answers
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
