package nyc.icefree.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.eventviews.FeedEvent;
import nyc.icefree.series.SeriesFacts;
import nyc.icefree.time.TimeSlot;

/**
 * What a date of a series goes by in every calendar, file and mail: the UID of its series, and which of the dates it is
 * (RFC 5545, 3.8.4.4).
 *
 * @param recurrenceId the whole line
 * @param sequence raised by every change of the series or of one of its dates that RFC 5546 counts, and the same in each feed
 */
record DateName(String uid, String recurrenceId, int sequence, TimeSlot slot) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    /**
     * With its own changes, private or not.
     *
     * @param dates all that are or were public
     */
    static DateName of(SeriesFacts facts, List<FeedEvent> dates, EventView date) {
        var others = dates.stream().filter(d -> !d.id().equals(date.id())).toList();
        return of(facts, date.id(), sequence(facts, others) + date.sequence(), date.slot());
    }

    /** @param dates all that are or were public, this one too */
    static DateName of(SeriesFacts facts, List<FeedEvent> dates, FeedEvent date) {
        return of(facts, date.id(), sequence(facts, dates), date.slot());
    }

    private static DateName of(SeriesFacts facts, EventId date, int sequence, TimeSlot slot) {
        var name = Objects.requireNonNullElse(facts.dates().get(date), slot.startLocal());
        return new DateName(facts.uid(), "RECURRENCE-ID" + local(name, facts.zone()), sequence, slot);
    }

    static int sequence(SeriesFacts facts, List<FeedEvent> dates) {
        return facts.sequence() + dates.stream().mapToInt(FeedEvent::sequence).sum();
    }

    /** @param component as one line for each property, under the UID of the date itself */
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

    /** What has become whole days keeps the form that the series has. */
    private String hours(String line, LocalDateTime at) {
        return slot.isWholeDays() ? SeriesComponent.name(line) + local(at, slot.zone()) : line;
    }

    static String local(LocalDateTime at, ZoneId zone) {
        return ";TZID=" + zone.getId() + ":" + LOCAL.format(at);
    }
}
