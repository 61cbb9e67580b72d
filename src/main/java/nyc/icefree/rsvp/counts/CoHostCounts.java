package nyc.icefree.rsvp.counts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.counts.RsvpCounts.Tally;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.text.Language;

/**
 * Counts for a co-host's organizers; parties that chose to share their names are read by {@code RsvpDesk}. No number
 * by language or need below {@value #FEWEST} is shown, or can be worked out from the others: next to a hidden language
 * the next larger are hidden too, until two hidden ones differ: of 1, 4, 4, 9 the first three. When a language is
 * below {@value #FEWEST} and none is above, no language is named. Of a single party only the size is shown.
 *
 * @param languages people; empty for a hidden number
 * @param needs people; empty for a hidden number
 */
public record CoHostCounts(
        int parties, int people, Map<Language, OptionalInt> languages, Map<NeedTopic, OptionalInt> needs) {
    public static final int FEWEST = 3;

    public static final CoHostCounts NONE = of(RsvpCounts.NONE);

    public static CoHostCounts of(RsvpCounts counts) {
        var going = counts.of(RsvpState.GOING);
        var there = counts.of(RsvpState.ATTENDED);
        int parties = going.parties() + there.parties();
        int people = going.people() + there.people();
        if (parties < 2) {
            return new CoHostCounts(parties, people, Map.of(), Map.of());
        }
        var hidden = hidden(counts.languages());
        boolean named =
                hidden.isEmpty() || counts.languages().values().stream().anyMatch(count -> count.people() > FEWEST);
        var languages = new HashMap<Language, OptionalInt>();
        counts.languages().forEach((language, count) -> {
            if (named) {
                languages.put(language, many(count, hidden.contains(language)));
            }
        });
        var needs = new TreeMap<NeedTopic, OptionalInt>();
        counts.needs().forEach((topic, count) -> {
            // interpretation tells the language that is hidden
            if (topic.kind() != NeedKind.INTERPRETATION || named) {
                needs.put(topic, many(count.asked(), topic.language() != null && hidden.contains(topic.language())));
            }
        });
        return new CoHostCounts(parties, people, Map.copyOf(languages), Map.copyOf(needs));
    }

    /** Languages with few people, and those needed to hide them. */
    private static Set<Language> hidden(Map<Language, Tally> languages) {
        var hidden = new HashSet<Language>();
        int last = 0;
        for (var one : bySize(languages)) {
            int people = one.getValue().people();
            boolean needed = people < FEWEST || people == last || !hidden.isEmpty() && !differ(hidden, languages);
            if (!needed) {
                break;
            }
            hidden.add(one.getKey());
            last = people;
        }
        return Set.copyOf(hidden);
    }

    private static List<Entry<Language, Tally>> bySize(Map<Language, Tally> languages) {
        return languages.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getValue().people()))
                .toList();
    }

    private static boolean differ(Set<Language> hidden, Map<Language, Tally> languages) {
        return languages.entrySet().stream()
                        .filter(one -> hidden.contains(one.getKey()))
                        .map(one -> one.getValue().people())
                        .distinct()
                        .count()
                > 1;
    }

    private static OptionalInt many(Tally count, boolean hidden) {
        return hidden || count.people() < FEWEST ? OptionalInt.empty() : OptionalInt.of(count.people());
    }
}
