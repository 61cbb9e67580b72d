package nyc.icefree.workspace.events;

import java.time.temporal.WeekFields;
import nyc.icefree.text.Words;

/** What the calendar in the browser says, under the names that FullCalendar has for it; it writes dates itself. */
record CalendarWords(
        String code,
        String direction,
        Week week,
        String todayText,
        String monthText,
        String weekTextLong,
        String weekTextShort,
        String dayText,
        String listText,
        String prevHint,
        String nextHint,
        String viewHint,
        String viewChangeHint,
        String moreLinkText,
        String moreLinkHint,
        String navLinkHint,
        String allDayText,
        String noEventsText,
        String closeHint,
        String eventsHint,
        String planText) {

    /**
     * @param dow its first day, Sunday being 0
     * @param doy the day that its first week contains
     */
    record Week(int dow, int doy) {}

    /** FullCalendar puts what it speaks of in the place of {@code $0}. */
    static CalendarWords of(Words words) {
        var locale = words.language().locale();
        String week = say(words, "week");
        return new CalendarWords(
                locale.toLanguageTag(),
                words.language().direction(),
                new Week(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7, 4),
                say(words, "today"),
                say(words, "month"),
                week,
                week,
                say(words, "day-view"),
                say(words, "list"),
                say(words, "previous", "unit", "$0"),
                say(words, "next", "unit", "$0"),
                say(words, "view", "unit", "$0"),
                say(words, "views"),
                say(words, "more"),
                say(words, "more-hint", "count", "$0"),
                say(words, "day", "day", "$0"),
                say(words, "all-day"),
                say(words, "none"),
                say(words, "close"),
                say(words, "events"),
                say(words, "plan"));
    }

    private static String say(Words words, String key, Object... values) {
        return words.get("workspace.events.calendar." + key, values);
    }
}
