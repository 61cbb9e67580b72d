package nyc.icefree.rsvp.lists;

import java.util.Map;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * An event's answers in numbers; kept after the answers themselves are destroyed.
 *
 * @param capacity null for no limit
 * @param taken places taken now, by going, attended and no-show parties
 * @param extra how many of these were given beyond capacity
 * @param needs people in parties that are coming or came, by need
 * @param interpretation likewise, by language asked for
 * @param purged whether the answers were destroyed, so that these are the kept counts
 */
public record RsvpCounts(
        @Nullable Integer capacity,
        int taken,
        int extra,
        Map<RsvpState, Tally> byState,
        Map<Need, Tally> needs,
        Map<Language, Tally> interpretation,
        boolean purged) {
    /** Of an event that never took an answer. */
    public static final RsvpCounts NONE = new RsvpCounts(null, 0, 0, Map.of(), Map.of(), Map.of(), false);

    /** So many parties with so many people. */
    public record Tally(int parties, int people) {
        public static final Tally ZERO = new Tally(0, 0);
    }

    /** Whether anybody ever answered. */
    public boolean anybody() {
        return byState.values().stream().anyMatch(tally -> tally.parties() > 0);
    }

    public Tally of(RsvpState state) {
        return byState.getOrDefault(state, Tally.ZERO);
    }
}
