package nyc.icefree.disclosure;

import java.time.Instant;
import java.util.List;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;

/**
 * Facts that decide whether and how many people may come.
 *
 * @param languages in which people can take part, in order
 * @param withoutDay postponed, or cancelled while postponed: its slot is the former time
 */
public record EventTerms(
        EventId id,
        EventKind kind,
        EventState state,
        TimeSlot slot,
        RsvpTerms rsvps,
        List<Language> languages,
        boolean withoutDay) {
    public List<Language> languageChoice() {
        return languages.size() > 1 ? languages : List.of();
    }

    /** Never true for an event without a day: people wait for news. */
    public boolean isOver(Instant now) {
        return !withoutDay && slot.isOver(now);
    }
}
