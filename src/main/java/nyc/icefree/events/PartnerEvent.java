package nyc.icefree.events;

import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * What a partner's own calendar says of an event, in plain words.
 *
 * @param online where people join, for those who come; https
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
        @Nullable Double longitude,
        @Nullable String online) {

    /** By its place, and by whether it has a link. */
    Attendance attendance() {
        if (PartnerPlaces.online(place) || (place.isBlank() && online != null)) {
            return Attendance.ONLINE;
        }
        return online == null ? Attendance.IN_PERSON : Attendance.HYBRID;
    }
}
