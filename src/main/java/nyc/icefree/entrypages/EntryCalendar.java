package nyc.icefree.entrypages;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;

/**
 * Writes days and hours as readers of an entry page do, by ICU. ICU lacks Haitian Creole, so its days and months are
 * in our texts.
 */
public record EntryCalendar(EntryLanguage entry) {
    private static final Language OWN = new Language("ht");
    private static final Map<String, String> NAMES = EntryTexts.read(OWN, "calendar");

    /** "Saturday, December 5". */
    public String day(LocalDate date) {
        return begin(
                entry.language().equals(OWN)
                        ? name("weekdays", date.getDayOfWeek().getValue()) + " " + dayOfMonth(date)
                        : bySkeleton("MMMMEEEEd", date));
    }

    public String date(LocalDate date) {
        return entry.language().equals(OWN) ? dayOfMonth(date) + " " + date.getYear() : bySkeleton("yMMMMd", date);
    }

    public String time(LocalTime time) {
        return said(new SimpleDateFormat(entry.hours(), locale()), LocalDate.EPOCH.atTime(time));
    }

    /** "Saturday, December 5, 6:30 PM – 8:00 PM"; without hours for whole days. */
    public String span(TimeSlot slot) {
        LocalDateTime start = slot.startLocal();
        LocalDateTime end = slot.endLocal();
        String first = day(start.toLocalDate());
        boolean oneDay = !slot.lastDay().isAfter(start.toLocalDate());
        if (slot.isWholeDays()) {
            return oneDay ? first : first + " – " + day(slot.lastDay());
        }
        String from = first + comma() + time(start.toLocalTime());
        return from + " – " + (oneDay ? "" : day(end.toLocalDate()) + comma()) + time(end.toLocalTime());
    }

    private String comma() {
        return switch (entry.language().tag()) {
            case "ar", "ur" -> "، ";
            case "zh-Hans", "zh-Hant" -> " ";
            default -> ", ";
        };
    }

    private String bySkeleton(String skeleton, LocalDate date) {
        return said(DateFormat.getInstanceForSkeleton(skeleton, locale()), date.atStartOfDay());
    }

    /** Formats the wall time in GMT, so that no zone shifts it. */
    private static String said(DateFormat format, LocalDateTime at) {
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(at.toInstant(ZoneOffset.UTC)))
                .replace('\u202f', ' ')
                .replace('\u00a0', ' ');
    }

    private static String dayOfMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + name("months", date.getMonthValue());
    }

    private static String name(String of, int place) {
        return List.of(NAMES.getOrDefault(of, "").split(",")).get(place - 1);
    }

    private String begin(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(entry.language().locale()) + words.substring(first);
    }

    private ULocale locale() {
        return ULocale.forLanguageTag(entry.language().tag());
    }
}
