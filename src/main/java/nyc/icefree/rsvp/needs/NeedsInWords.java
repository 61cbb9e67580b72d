package nyc.icefree.rsvp.needs;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;

/** What a party asks for, in the words of whoever reads it: on a page, in a list and in a mail the same. */
public record NeedsInWords(Words words) {

    /** Of what one party asks for; what it wrote itself is only named. */
    public String what(NeedTopic topic, Needs needs) {
        return topic.kind() == NeedKind.CHILDCARE && needs.care().total() > 0
                ? words.get(
                        "needs.childcare-for", "children", bands(needs.care().children()))
                : what(topic);
    }

    /** Of what several parties may ask for. */
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
                .collect(Collectors.joining(", "));
    }

    /** As in "2 adults and 1 child"; of a party that was not asked for children, "3 people". */
    public String people(PartyPeople people) {
        return people.kids() == 0
                ? words.get("needs.people", "count", people.total())
                : words.get("needs.adults-and-children", "adults", people.adults(), "children", people.kids());
    }
}
