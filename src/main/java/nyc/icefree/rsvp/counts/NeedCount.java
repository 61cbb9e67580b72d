package nyc.icefree.rsvp.counts;

import java.util.EnumMap;
import java.util.Map;
import nyc.icefree.rsvp.counts.RsvpCounts.Tally;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.NeedAnswer;

/**
 * How many coming parties have one need.
 *
 * @param asked with all people of the parties; for childcare the children, where known
 * @param care children by age; empty for other needs
 * @param answers parties; once the RSVPs are destroyed only how many were met
 */
public record NeedCount(Tally asked, Map<AgeBand, Integer> care, Map<NeedAnswer, Integer> answers) {
    public static final NeedCount ZERO = new NeedCount(Tally.ZERO, Map.of(), Map.of());

    public NeedCount {
        care = Map.copyOf(care);
        answers = Map.copyOf(answers);
    }

    public int of(NeedAnswer answer) {
        return answers.getOrDefault(answer, 0);
    }

    public NeedCount and(int people, Childcare more, NeedAnswer answer) {
        var bands = new EnumMap<AgeBand, Integer>(AgeBand.class);
        bands.putAll(care);
        more.children().forEach((band, children) -> bands.merge(band, children, Integer::sum));
        var said = new EnumMap<NeedAnswer, Integer>(NeedAnswer.class);
        said.putAll(answers);
        said.merge(answer, 1, Integer::sum);
        return new NeedCount(asked.and(people), bands, said);
    }
}
