package nyc.icefree.rsvp.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.counts.RsvpCounts.Tally;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;

public record CountsInWords(Words words) {

    public String line(RsvpCounts counts) {
        if (counts.nobodyComesOrAsks()) {
            return words.get("rsvp.counts.nobody");
        }
        var facts = new ArrayList<String>();
        var going = counts.of(RsvpState.GOING);
        if (going.parties() > 0) {
            facts.add(coming(going.parties(), going.people()));
        }
        many(facts, "rsvp.counts.came", counts.of(RsvpState.ATTENDED));
        many(facts, "rsvp.counts.no-show", counts.of(RsvpState.NO_SHOW));
        many(facts, "rsvp.counts.children", counts.children());
        facts.add(languages(counts.languages(), Tally::people));
        many(facts, "rsvp.counts.maybe", counts.of(RsvpState.MAYBE));
        many(facts, "rsvp.counts.waiting", counts.of(RsvpState.WAITLISTED));
        many(facts, "rsvp.counts.offered", counts.of(RsvpState.OFFERED));
        many(facts, "rsvp.counts.asked", counts.of(RsvpState.ASKED));
        many(facts, "rsvp.counts.held", counts.of(RsvpState.HELD));
        if (counts.openNeeds() > 0) {
            facts.add(words.get("rsvp.counts.open", "needs", counts.openNeeds()));
        }
        return joined(facts);
    }

    /** For co-hosts, without telling who is one of few. */
    public String line(CoHostCounts counts) {
        if (counts.parties() == 0) {
            return words.get("rsvp.counts.nobody");
        }
        var facts = new ArrayList<String>();
        facts.add(coming(counts.parties(), counts.people()));
        facts.add(languages(counts.languages(), this::number));
        if (!counts.needs().isEmpty()) {
            var inWords = new NeedsInWords(words);
            facts.add(words.get(
                    "rsvp.counts.needs",
                    "needs",
                    new TreeMap<>(counts.needs())
                            .entrySet().stream()
                                    .map(need -> words.get(
                                            "rsvp.counts.need",
                                            "what",
                                            inWords.what(need.getKey()),
                                            "many",
                                            need.getKey().kind() == NeedKind.INTERPRETATION
                                                    ? number(need.getValue())
                                                    : roughly(need.getValue())))
                                    .collect(Collectors.joining(" · "))));
        }
        return joined(facts);
    }

    private String coming(int parties, int people) {
        return words.get("rsvp.counts.coming", "parties", parties, "people", people);
    }

    private void many(List<String> facts, String key, Tally count) {
        if (count.people() > 0) {
            facts.add(words.get(key, "people", count.people()));
        }
    }

    private Object number(OptionalInt many) {
        return many.isPresent() ? many.getAsInt() : words.get("rsvp.counts.hidden");
    }

    private Object roughly(OptionalInt many) {
        return many.isPresent() ? many.getAsInt() : words.get("rsvp.counts.fewer", "fewest", CoHostCounts.FEWEST);
    }

    private <T> String languages(Map<Language, T> languages, Function<T, Object> many) {
        return languages.isEmpty()
                ? ""
                : words.get(
                        "rsvp.counts.languages",
                        "languages",
                        languages.entrySet().stream()
                                .map(one -> words.get(
                                        "rsvp.counts.language",
                                        "language",
                                        words.within(one.getKey()),
                                        "many",
                                        many.apply(one.getValue())))
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }

    private static String joined(List<String> facts) {
        return facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" "));
    }
}
