package nyc.icefree.rsvp.counts;

import java.util.Map;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * An event's answers in numbers; kept after the answers themselves are destroyed.
 *
 * @param capacity null for no limit
 * @param taken places taken now, by going, attended and no-show parties
 * @param extra how many of these were given beyond capacity
 * @param children among those who are coming or came, as far as anybody was asked; the parties are those with children
 * @param languages of those who are coming or came: in which they take part
 * @param needs of those who are coming or came; notes are not counted
 * @param openNeeds of those who come: how many wait for an answer, notes too
 * @param purged whether the answers were destroyed, so that these are the kept counts
 */
public record RsvpCounts(
        @Nullable Integer capacity,
        int taken,
        int extra,
        Map<RsvpState, Tally> byState,
        Tally children,
        Map<Language, Tally> languages,
        Map<NeedTopic, NeedCount> needs,
        int openNeeds,
        boolean purged) {
    /** Of an event that never took an answer. */
    public static final RsvpCounts NONE =
            new RsvpCounts(null, 0, 0, Map.of(), Tally.ZERO, Map.of(), Map.of(), 0, false);

    /** So many parties with so many people. */
    public record Tally(int parties, int people) {
        public static final Tally ZERO = new Tally(0, 0);

        public Tally and(int people) {
            return new Tally(parties + 1, this.people + people);
        }
    }

    public RsvpCounts waitingFor(int answers) {
        return new RsvpCounts(capacity, taken, extra, byState, children, languages, needs, answers, purged);
    }

    /** Whether anybody ever answered. */
    public boolean anybody() {
        return byState.values().stream().anyMatch(tally -> tally.parties() > 0);
    }

    /** Whether nobody comes, may come, waits, is asked about or came. */
    public boolean nobody() {
        return byState.entrySet().stream()
                .allMatch(one -> one.getValue().parties() == 0
                        || one.getKey() == RsvpState.CANCELLED
                        || one.getKey() == RsvpState.REFUSED);
    }

    /** The people in parties that have this need. */
    public Tally of(NeedTopic topic) {
        return needs.getOrDefault(topic, NeedCount.ZERO).asked();
    }

    public Tally of(RsvpState state) {
        return byState.getOrDefault(state, Tally.ZERO);
    }
}
