package nyc.icefree.disclosure;

import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.city.City;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.MapPoint;
import nyc.icefree.venues.Place;
import nyc.icefree.venues.VenueAddress;
import org.jspecify.annotations.Nullable;

public record WhenAndWhere(Words words) {

    public String date(TimeSlot slot) {
        return words.date(slot.startLocal().toLocalDate());
    }

    public String time(TimeSlot slot) {
        boolean oneDay = !slot.lastDay().isAfter(slot.startLocal().toLocalDate());
        if (slot.isWholeDays()) {
            return oneDay
                    ? words.get("wording.all-day")
                    : words.get("wording.all-days", "day", words.day(slot.lastDay()));
        }
        String from = words.time(slot.startLocal().toLocalTime());
        String to = words.time(slot.endLocal().toLocalTime());
        String day = words.day(slot.endLocal().toLocalDate());
        return oneDay
                ? words.get("wording.time", "from", from, "to", to)
                : words.get("wording.time-over-days", "from", from, "to", to, "day", day);
    }

    /** "6:30 to 8:00 PM": like {@link #time}, but says AM or PM once. */
    public String hours(TimeSlot slot) {
        LocalTime from = slot.startLocal().toLocalTime();
        LocalTime to = slot.endLocal().toLocalTime();
        if (slot.isWholeDays() || slot.lastDay().isAfter(slot.startLocal().toLocalDate())) {
            return time(slot);
        }
        boolean sameHalf = from.isBefore(to) && from.get(ChronoField.AMPM_OF_DAY) == to.get(ChronoField.AMPM_OF_DAY);
        return words.get("wording.hours", "from", sameHalf ? words.hour(from) : words.time(from), "to", words.time(to));
    }

    /** "Sat, Dec 5, 6:30 PM", for a list that is not ordered by day. */
    public String start(TimeSlot slot) {
        return words.get(
                "wording.start",
                "day",
                words.dayInShort(slot.startLocal().toLocalDate()),
                "time",
                slot.isWholeDays()
                        ? words.get("wording.all-day")
                        : words.time(slot.startLocal().toLocalTime()));
    }

    /** "Saturday, December 5, 2026, 6:30 PM to 8 PM", where the zone is evident. */
    public String span(TimeSlot slot) {
        return words.span(slot.startLocal(), slot.endLocal());
    }

    /** "Saturday, December 5, 2026, 6:30 PM to 8 PM, Chicago time". */
    public String when(TimeSlot slot) {
        return inZone(span(slot), slot);
    }

    public String inZone(String span, TimeSlot slot) {
        return words.get("wording.when", "span", span, "zone", words.zone(slot.zone()));
    }

    /**
     * Name, address, and the area where the address does not say it, in one line; for a hidden address its area and who
     * is told more. Empty when unknown.
     */
    public String where(EventView event) {
        return where(event.place(), event.addressVisibility());
    }

    public String where(Place place, AddressVisibility shownTo) {
        if (place.addressHidden()) {
            String area = near(place.neighbourhood(), areaName(place));
            String hidden = words.get("wording.hidden", "shownTo", shownTo.name());
            return area.isEmpty() ? hidden : words.get("wording.hidden-area", "area", area, "hidden", hidden);
        }
        if (place.address() == null || place.address().isBlank()) {
            return near(place.name(), place.neighbourhood(), areaName(place));
        }
        String street = joined(", ", place.name(), place.address());
        boolean said = Stream.of(place.neighbourhood(), areaName(place))
                .anyMatch(part -> part != null && !part.isBlank() && street.contains(part));
        return said ? street : joined(", ", street, near(place.neighbourhood(), areaName(place)));
    }

    /** Like {@link #postal} for programs, but a hidden address is worded as for people. */
    public String location(EventView event) {
        return event.place().addressHidden() && event.attendance() != Attendance.ONLINE
                ? where(event)
                : postal(words.city(), event);
    }

    /**
     * Name and postal address in one line for programs, always in English. Empty for a hidden or unknown address and
     * for online events.
     */
    public static String postal(City city, EventView event) {
        return event.place().addressHidden() || event.attendance() == Attendance.ONLINE
                ? ""
                : SafeText.line(VenueAddress.of(city, event.place()).line());
    }

    public static Optional<MapPoint> point(EventView event) {
        return event.attendance() == Attendance.ONLINE ? Optional.empty() : MapPoint.of(event.place());
    }

    /** "Flats, Old Harbor" for a list, after the venue's name where the reader may know it. */
    public String place(Place place) {
        return known(near(place.name(), place.neighbourhood(), unbrokenArea(place)));
    }

    /** "Flats, Old Harbor"; the venue's name where no area is known, "Online" for an online event. */
    public String nearby(EventView event) {
        if (event.attendance() == Attendance.ONLINE) {
            return words.of(Attendance.ONLINE);
        }
        Place place = event.place();
        String area = near(place.neighbourhood(), unbrokenArea(place));
        return area.isEmpty() ? place(place) : area;
    }

    public String area(Place place) {
        return known(near(place.neighbourhood(), unbrokenArea(place)));
    }

    /** "The Bronx" in one line. */
    private @Nullable String unbrokenArea(Place place) {
        String name = areaName(place);
        return name == null ? null : name.replace(' ', '\u00a0');
    }

    private String known(String place) {
        return place.isEmpty() ? words.get("wording.place-open") : place;
    }

    private @Nullable String areaName(Place place) {
        return place.area() == null ? null : words.of(place.area());
    }

    private String near(@Nullable String... parts) {
        return joined(words.comma(), parts);
    }

    private static String joined(String between, @Nullable String... parts) {
        return SafeText.line(
                Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between)));
    }
}
