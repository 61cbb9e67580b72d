package nyc.icefree.site.events;

import java.time.LocalDate;
import java.util.List;
import nyc.icefree.text.Words;

/**
 * One day of the agenda.
 *
 * @param before what stands before the day's number, which is shown large: "Saturday, December "
 * @param after what stands after it: " de diciembre"
 */
public record Day(String before, String number, String after, List<EventListLine> events) {
    static Day of(Words words, LocalDate date, List<EventListLine> events) {
        String whole = words.begin(words.day(date));
        String number = words.dayOfMonth(date);
        int at = whole.lastIndexOf(number); // in Chinese and Korean the number of the month goes first
        return new Day(whole.substring(0, at), number, whole.substring(at + number.length()), events);
    }

    /** "Saturday, December 5". */
    public String full() {
        return before + number + after;
    }
}
