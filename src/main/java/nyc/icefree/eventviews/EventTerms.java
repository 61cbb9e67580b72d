package nyc.icefree.eventviews;

import java.util.List;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;

/**
 * What decides whether and how many people may come.
 *
 * @param languages in which one can take part, in order
 */
public record EventTerms(
        EventId id, EventKind kind, EventState state, TimeSlot slot, RsvpTerms rsvps, List<Language> languages) {}
