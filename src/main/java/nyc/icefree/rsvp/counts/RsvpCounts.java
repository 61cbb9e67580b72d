package nyc.icefree.rsvp.counts;

import java.util.Map;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * An event's RSVPs in numbers, which outlive the RSVPs.
 *
 * <p>Counts of many events at once lack children, languages and needs.
 *
 * @param capacity null for no limit
 * @param taken spots of going, attended and no-show parties
 * @param extra of these, given beyond capacity
 * @param children of coming parties, as far as asked
 * @param languages that coming parties take part in
 * @param needs of coming parties, without notes
 * @param openNeeds of coming parties, notes too
 * @param purged whether the RSVPs are destroyed and only these counts are left
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
    public static final RsvpCounts NONE =
            new RsvpCounts(null, 0, 0, Map.of(), Tally.ZERO, Map.of(), Map.of(), 0, false);

    public record Tally(int parties, int people) {
        public static final Tally ZERO = new Tally(0, 0);

        public Tally and(int people) {
            return new Tally(parties + 1, this.people + people);
        }
    }

    public RsvpCounts withOpenNeeds(int open) {
        return new RsvpCounts(capacity, taken, extra, byState, children, languages, needs, open, purged);
    }

    /** Whatever became of the answer. */
    public boolean everAnswered() {
        return byState.values().stream().anyMatch(tally -> tally.parties() > 0);
    }

    /** Nobody answered, or all cancelled or were refused. */
    public boolean nobodyComesOrAsks() {
        return byState.entrySet().stream()
                .allMatch(one -> one.getValue().parties() == 0
                        || one.getKey() == RsvpState.CANCELLED
                        || one.getKey() == RsvpState.REFUSED);
    }

    public Tally of(NeedTopic topic) {
        return needs.getOrDefault(topic, NeedCount.ZERO).asked();
    }

    public Tally of(RsvpState state) {
        return byState.getOrDefault(state, Tally.ZERO);
    }
}
