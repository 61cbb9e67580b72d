package nyc.icefree.eventviews;

import java.util.List;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * What lists and the rooms above read of a pattern: nothing of its words and place.
 *
 * @param slot on a day that means nothing
 */
public record PatternFacts(
        PatternId id,
        OrganizationId host,
        EventKind kind,
        TimeSlot slot,
        List<Language> spoken,
        List<Language> interpreted,
        @Nullable Integer capacity) {}
