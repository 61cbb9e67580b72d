package nyc.icefree.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;

public record CompactTime(Words words, LocalDate today) {
    private static final int NEAR = 183;

    /** "Sat Dec 12, 6:30–8 PM"; adds the year unless it is this year or near. */
    public String span(TimeSlot slot) {
        return span(slot.startLocal(), slot.endLocal());
    }

    public String span(LocalDateTime start, LocalDateTime end) {
        String first = day(start.toLocalDate());
        String last = day(TimeSlot.lastDay(end));
        boolean oneDay = first.equals(last);
        if (TimeSlot.isWholeDays(start, end)) {
            return oneDay
                    ? words.get("wording.compact", "day", first, "hours", words.get("wording.all-day"))
                    : words.get("wording.compact.span", "from", first, "to", last);
        }
        return oneDay
                ? words.get("wording.compact", "day", first, "hours", hours(start, end))
                : words.get("wording.compact.span", "from", at(start), "to", at(end));
    }

    public String day(LocalDate date) {
        boolean evident = date.getYear() == today.getYear() || Math.abs(ChronoUnit.DAYS.between(today, date)) < NEAR;
        return words.dayInList(date, !evident);
    }

    public String moment(Instant at, ZoneId zone) {
        return at(at.atZone(zone).toLocalDateTime());
    }

    private String at(LocalDateTime at) {
        return words.get("wording.compact", "day", day(at.toLocalDate()), "hours", words.timeInShort(at.toLocalTime()));
    }

    private String hours(LocalDateTime start, LocalDateTime end) {
        var from = start.toLocalTime();
        var to = end.toLocalTime();
        boolean sameHalf = from.isBefore(to) && from.get(ChronoField.AMPM_OF_DAY) == to.get(ChronoField.AMPM_OF_DAY);
        return words.get(
                "wording.compact.hours",
                "from",
                sameHalf ? words.hourInShort(from) : words.timeInShort(from),
                "to",
                words.timeInShort(to));
    }
}
