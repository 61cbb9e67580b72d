package nyc.icefree.disclosure;

import java.util.List;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Facts of a pattern for lists, without its words and venue; the day of its slot means nothing. */
public record PatternFacts(
        PatternId id,
        OrganizationId host,
        EventKind kind,
        TimeSlot slot,
        List<Language> spoken,
        List<Language> interpreted,
        @Nullable Integer capacity) {}
