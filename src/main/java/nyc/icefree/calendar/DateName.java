package nyc.icefree.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.series.SeriesFacts;
import nyc.icefree.time.TimeSlot;

/** How all calendars and files name a date of a series: the series' UID and RECURRENCE-ID (RFC 5545, 3.8.4.4). */
record DateName(String uid, String recurrenceId, int sequence, TimeSlot slot) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    static DateName of(SeriesFacts facts, EventView date) {
        return of(facts, date.id(), date.sequence(), date.slot());
    }

    static DateName of(SeriesFacts facts, FeedEvent date) {
        return of(facts, date.id(), date.sequence(), date.slot());
    }

    private static DateName of(SeriesFacts facts, EventId date, int own, TimeSlot slot) {
        var name = Objects.requireNonNullElse(facts.dates().get(date), slot.startLocal());
        return new DateName(facts.uid(), "RECURRENCE-ID" + local(name, facts.zone()), facts.sequence(date, own), slot);
    }

    /** @param component one line for each property, under the date's own UID */
    String on(String component) {
        var lines = new StringBuilder();
        for (String line : component.split("\r\n")) {
            switch (SeriesComponent.name(line)) {
                case "UID" -> lines.append("UID:").append(uid).append("\r\n").append(recurrenceId);
                case "DTSTART" -> lines.append(hours(line, slot.startLocal()));
                case "DTEND" -> lines.append(hours(line, slot.endLocal()));
                case "SEQUENCE" -> lines.append("SEQUENCE:").append(sequence);
                default -> lines.append(line);
            }
            lines.append("\r\n");
        }
        return lines.toString();
    }

    /** A date that now lasts whole days keeps the local-time form of its series. */
    private String hours(String line, LocalDateTime at) {
        return slot.isWholeDays() ? SeriesComponent.name(line) + local(at, slot.zone()) : line;
    }

    static String local(LocalDateTime at, ZoneId zone) {
        return ";TZID=" + zone.getId() + ":" + LOCAL.format(at);
    }
}
