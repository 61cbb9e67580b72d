package nyc.icefree.eventviews;

import java.time.Instant;
import java.util.List;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;

/**
 * What decides whether and how many people may come.
 *
 * @param languages in which one can take part, in order
 * @param withoutDay it is postponed, or was when it was called off: its slot says only when it would have been
 */
public record EventTerms(
        EventId id,
        EventKind kind,
        EventState state,
        TimeSlot slot,
        RsvpTerms rsvps,
        List<Language> languages,
        boolean withoutDay) {
    /** In one of which a party can say that it takes part; none where there is no choice. */
    public List<Language> languageChoice() {
        return languages.size() > 1 ? languages : List.of();
    }

    /** What has no day is never over: just then people wait for news. */
    public boolean isOver(Instant now) {
        return !withoutDay && slot.isOver(now);
    }
}
