package nyc.icefree.rsvp.needs;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;

/** Needs in the words of the reader, the same on pages, in lists and in mails. */
public record NeedsInWords(Words words) {

    /** One party's need; a note is only named. */
    public String what(NeedTopic topic, Needs needs) {
        return topic.kind() == NeedKind.CHILDCARE && needs.care().total() > 0
                ? words.get(
                        "needs.childcare-for", "children", bands(needs.care().children()))
                : what(topic);
    }

    public String what(NeedTopic topic) {
        Language language = topic.language();
        return language == null
                ? words.of(topic.kind())
                : words.get("needs.interpretation-into", "language", words.within(language));
    }

    /** As in "1 under 3, 2 from 6 to 11". */
    public String bands(Map<AgeBand, Integer> children) {
        return Arrays.stream(AgeBand.values())
                .filter(band -> children.getOrDefault(band, 0) > 0)
                .map(band ->
                        words.get("needs.of-band", "count", children.getOrDefault(band, 0), "band", words.of(band)))
                .collect(Collectors.joining(words.comma()));
    }

    /** As in "2 adults and 1 child"; "3 people" without children. */
    public String people(PartyPeople people) {
        return people.kids() == 0
                ? words.get("needs.people", "count", people.total())
                : words.get("needs.adults-and-children", "adults", people.adults(), "children", people.kids());
    }
}
