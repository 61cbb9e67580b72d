package nyc.icefree.events;

import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * What a partner's own calendar says of an event, in plain words.
 *
 * @param place name and address in one line, as it stands there; empty for none
 */
public record PartnerEvent(
        EventKind kind,
        Language language,
        String title,
        String description,
        TimeSlot slot,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
