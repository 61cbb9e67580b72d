package nyc.icefree.rsvp.lists;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.needs.NeedTopic;

/**
 * What a co-host's organizers see of all parties that come, to prepare with the host.
 *
 * @param needs people by need; empty for fewer than {@value #FEWEST}, who could be known by that
 */
public record CoHostCounts(int parties, int people, Map<NeedTopic, OptionalInt> needs) {
    public static final int FEWEST = 3;

    public static final CoHostCounts NONE = of(RsvpCounts.NONE);

    public static CoHostCounts of(RsvpCounts counts) {
        var needs = new TreeMap<NeedTopic, OptionalInt>();
        counts.needs().forEach((topic, count) -> {
            int people = count.asked().people();
            needs.put(topic, people < FEWEST ? OptionalInt.empty() : OptionalInt.of(people));
        });
        var going = counts.of(RsvpState.GOING);
        var there = counts.of(RsvpState.ATTENDED);
        return new CoHostCounts(going.parties() + there.parties(), going.people() + there.people(), Map.copyOf(needs));
    }
}
