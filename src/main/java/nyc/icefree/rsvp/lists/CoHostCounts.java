package nyc.icefree.rsvp.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.lists.RsvpCounts.Tally;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.text.Language;

/**
 * What a co-host's organizers see of all parties that come, to prepare with the host.
 *
 * @param languages people by the language in which they take part; empty for fewer than {@value #FEWEST}
 * @param needs people by need; empty for fewer than {@value #FEWEST}, who could be known by that
 */
public record CoHostCounts(
        int parties, int people, Map<Language, OptionalInt> languages, Map<NeedTopic, OptionalInt> needs) {
    public static final int FEWEST = 3;

    public static final CoHostCounts NONE = of(RsvpCounts.NONE);

    public static CoHostCounts of(RsvpCounts counts) {
        var languages = new HashMap<Language, OptionalInt>();
        counts.languages().forEach((language, count) -> languages.put(language, many(count)));
        var needs = new TreeMap<NeedTopic, OptionalInt>();
        counts.needs().forEach((topic, count) -> needs.put(topic, many(count.asked())));
        var going = counts.of(RsvpState.GOING);
        var there = counts.of(RsvpState.ATTENDED);
        return new CoHostCounts(
                going.parties() + there.parties(),
                going.people() + there.people(),
                Map.copyOf(languages),
                Map.copyOf(needs));
    }

    private static OptionalInt many(Tally count) {
        return count.people() < FEWEST ? OptionalInt.empty() : OptionalInt.of(count.people());
    }
}
