package nyc.icefree.site.events;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import nyc.icefree.recurrence.Pattern;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The series of an event for search engines: an EventSeries above the one date of the page. Only the series has a
 * schedule; a date with one would seem to repeat by itself.
 */
final class SchemaSeries {
    private static final String ROOT = "https://schema.org/";

    private SchemaSeries() {}

    /** @param date facts of the event; the series shares its name, place and hosts */
    static Map<String, Object> of(Map<String, Object> date, UUID root, @Nullable Rule rule, ZoneId zone, String page) {
        var it = new LinkedHashMap<String, Object>();
        it.put("@type", "EventSeries");
        it.put("@id", "urn:uuid:" + root);
        it.put("url", page);
        for (String shared : new String[] {"name", "location", "organizer"}) {
            it.put(shared, Objects.requireNonNull(date.get(shared)));
        }
        if (rule != null) {
            it.put("eventSchedule", schedule(rule, zone));
        }
        return it;
    }

    /** Without begin and end: the public dates tell how far it goes. */
    private static Map<String, Object> schedule(Rule rule, ZoneId zone) {
        var it = new LinkedHashMap<String, Object>();
        it.put("@type", "Schedule");
        it.put("repeatFrequency", "P" + rule.interval() + unit(rule.pattern()));
        switch (rule.pattern()) {
            case Pattern.Daily daily -> {}
            case Pattern.Weekly weekly ->
                it.put(
                        "byDay",
                        new TreeSet<>(weekly.days())
                                .stream().map(SchemaSeries::day).toList());
            case Pattern.MonthlyOnDay on -> it.put("byMonthDay", on.day());
            case Pattern.MonthlyOnWeekday on -> {
                it.put("byDay", day(on.weekday()));
                var weeks = List.copyOf(on.positions());
                it.put("byMonthWeek", weeks.size() == 1 ? weeks.getFirst() : weeks);
            }
            case Pattern.Yearly yearly -> {
                it.put("byMonth", yearly.day().getMonthValue());
                it.put("byMonthDay", yearly.day().getDayOfMonth());
            }
        }
        it.put("scheduleTimezone", zone.getId());
        return it;
    }

    private static String unit(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Daily daily -> "D";
            case Pattern.Weekly weekly -> "W";
            case Pattern.MonthlyOnDay on -> "M";
            case Pattern.MonthlyOnWeekday on -> "M";
            case Pattern.Yearly yearly -> "Y";
        };
    }

    private static String day(DayOfWeek day) {
        String name = day.name();
        return ROOT + name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
