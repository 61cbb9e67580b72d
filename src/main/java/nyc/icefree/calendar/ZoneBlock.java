package nyc.icefree.calendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * VTIMEZONE that every program reads: today's rules from 2007 on, open-ended, in whole minutes (RFC 5545, 3.6.5).
 * Outlook fails on the history that ical4j's registry writes.
 */
final class ZoneBlock {
    private static final int FROM_YEAR = 2007; // when the present rules of the United States began
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final Map<ZoneId, Optional<String>> KNOWN = new ConcurrentHashMap<>();

    private ZoneBlock() {}

    /** Unfolded lines; empty for a zone whose rules have no such form: its times are written in UTC. */
    static Optional<String> of(ZoneId zone) {
        return KNOWN.computeIfAbsent(zone, ZoneBlock::make);
    }

    private static Optional<String> make(ZoneId zone) {
        List<ZoneOffsetTransitionRule> rules = zone.getRules().getTransitionRules();
        if (zone instanceof ZoneOffset || zone.getId().equals("UTC") || rules.size() != 2) {
            return Optional.empty();
        }
        var block = new StringBuilder(
                "BEGIN:VTIMEZONE\r\nTZID:" + zone.getId() + "\r\nX-LIC-LOCATION:" + zone.getId() + "\r\n");
        for (var rule : rules) {
            Optional<String> day = day(rule);
            ZoneOffsetTransition first = rule.createTransition(FROM_YEAR);
            if (day.isEmpty() || !wholeMinutes(first)) {
                return Optional.empty();
            }
            append(block, zone, first, day.get());
        }
        return Optional.of(block.append("END:VTIMEZONE\r\n").toString());
    }

    private static void append(StringBuilder block, ZoneId zone, ZoneOffsetTransition first, String day) {
        boolean daylight = zone.getRules().isDaylightSavings(first.getInstant());
        String name = daylight ? "DAYLIGHT" : "STANDARD";
        LocalDateTime at = first.getDateTimeBefore();
        block.append("BEGIN:").append(name).append("\r\n");
        block.append("TZNAME:").append(shortName(zone, daylight)).append("\r\n");
        block.append("TZOFFSETFROM:").append(offset(first.getOffsetBefore())).append("\r\n");
        block.append("TZOFFSETTO:").append(offset(first.getOffsetAfter())).append("\r\n");
        block.append("DTSTART:").append(LOCAL.format(at)).append("\r\n");
        block.append("RRULE:FREQ=YEARLY;BYMONTH=")
                .append(at.getMonthValue())
                .append(";BYDAY=")
                .append(day)
                .append("\r\n");
        block.append("END:").append(name).append("\r\n");
    }

    /** "2SU" for the second Sunday, "-1SU" for the last; empty when the rule cannot be said so. */
    private static Optional<String> day(ZoneOffsetTransitionRule rule) {
        DayOfWeek weekday = rule.getDayOfWeek();
        int from = rule.getDayOfMonthIndicator();
        var written = rule.createTransition(FROM_YEAR).getDateTimeBefore();
        if (weekday == null
                || written.getDayOfWeek() != weekday
                || written.getMonth() != rule.getMonth()
                || rule.getMonth() == Month.FEBRUARY) {
            return Optional.empty();
        }
        String letters = weekday.name().substring(0, 2);
        if (from == -1 || from == rule.getMonth().minLength() - 6) {
            return Optional.of("-1" + letters);
        }
        return from > 0 && from % 7 == 1 ? Optional.of((from + 6) / 7 + letters) : Optional.empty();
    }

    private static boolean wholeMinutes(ZoneOffsetTransition change) {
        return change.getOffsetBefore().getTotalSeconds() % 60 == 0
                && change.getOffsetAfter().getTotalSeconds() % 60 == 0;
    }

    private static String offset(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds() / 60);
        return "%s%02d%02d".formatted(offset.getTotalSeconds() < 0 ? "-" : "+", minutes / 60, minutes % 60);
    }

    private static String shortName(ZoneId zone, boolean daylight) {
        return java.util.TimeZone.getTimeZone(zone).getDisplayName(daylight, java.util.TimeZone.SHORT, Locale.US);
    }
}
