package nyc.icefree.workspace.rsvps;

import java.util.stream.Collectors;
import nyc.icefree.rsvp.counts.NeedCount;
import nyc.icefree.rsvp.desk.RsvpLine;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.text.Words;

/** What parties need and what was answered, on one line. */
final class NeedWords {
    private NeedWords() {}

    static String of(Words words, RsvpLine line) {
        return line.party().needs().topics().stream()
                .map(topic -> answered(
                        words, what(words, line, topic), line.party().answers().to(topic)))
                .collect(Collectors.joining(" · "));
    }

    /** What one party asks for, or has written. */
    static String what(Words words, RsvpLine line, NeedTopic topic) {
        return topic.kind() == NeedKind.NOTE
                ? words.get(
                        "workspace.needs.quote", "note", line.party().needs().note())
                : new NeedsInWords(words).what(topic, line.party().needs());
    }

    /** As in "3 people in 2 parties"; of childcare also how old the children are. */
    static String many(Words words, NeedCount count) {
        String bands = new NeedsInWords(words).bands(count.care());
        String people = words.get(
                "workspace.needs.many",
                "people",
                count.asked().people(),
                "parties",
                count.asked().parties());
        return bands.isEmpty() ? people : people + ": " + bands;
    }

    private static String answered(Words words, String what, NeedAnswer answer) {
        return words.get("workspace.needs.answered", "what", what, "answer", words.of(answer));
    }
}
