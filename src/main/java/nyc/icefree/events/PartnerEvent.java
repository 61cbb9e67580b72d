package nyc.icefree.events;

import nyc.icefree.city.City;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.JoiningLink;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * An event in the words of a partner's own calendar.
 *
 * @param online where people join, for those who come, as a {@link JoiningLink}
 * @param place name and address in one line, as written there; empty for none
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
        @Nullable String online,
        City city) {

    Attendance attendance() {
        boolean byLink = PartnerPlaces.online(city, place)
                || (online != null && JoiningLink.of(online).address() != null);
        if (!byLink) {
            return Attendance.IN_PERSON;
        }
        return PartnerPlaces.there(city, place).isBlank() ? Attendance.ONLINE : Attendance.HYBRID;
    }
}
