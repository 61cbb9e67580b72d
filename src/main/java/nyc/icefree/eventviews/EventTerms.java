package nyc.icefree.eventviews;

import java.util.List;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Borough;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether and how many people may come.
 *
 * @param languages in which one can take part, in order
 * @param borough as it was last shown to everybody; null while it never was, and for what is only online
 */
public record EventTerms(
        EventId id,
        EventKind kind,
        EventState state,
        TimeSlot slot,
        RsvpTerms rsvps,
        List<Language> languages,
        @Nullable Borough borough) {}
