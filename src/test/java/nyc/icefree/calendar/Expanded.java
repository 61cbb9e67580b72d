package nyc.icefree.calendar;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.property.RecurrenceId;

record Expanded(Instant start, Instant end, String summary, String status) {
    private static final Comparator<Expanded> ORDER = Comparator.comparing(Expanded::start);

    static List<Expanded> byBiweekly(byte[] octets, Instant until) {
        var all = Biweekly.parse(new String(octets, StandardCharsets.UTF_8))
                .first()
                .getEvents();
        var replaced = new HashSet<Instant>();
        all.stream()
                .filter(e -> e.getRecurrenceId() != null)
                .forEach(e -> replaced.add(e.getRecurrenceId().getValue().toInstant()));
        var shown = new ArrayList<Expanded>();
        for (VEvent event : all) {
            var start = event.getDateStart().getValue().toInstant();
            var length = Duration.between(start, event.getDateEnd().getValue().toInstant());
            if (event.getRecurrenceId() != null) {
                shown.add(of(event, start, length));
                continue;
            }
            var dates = event.getDateIterator(java.util.TimeZone.getTimeZone(CalendarFixtures.NEW_YORK));
            while (dates.hasNext()) {
                var at = dates.next().toInstant();
                if (at.isAfter(until)) {
                    break;
                }
                if (!replaced.contains(at)) {
                    shown.add(of(event, at, length));
                }
            }
        }
        return shown.stream().sorted(ORDER).toList();
    }

    private static Expanded of(VEvent event, Instant start, Duration length) {
        return new Expanded(
                start,
                start.plus(length),
                event.getSummary().getValue(),
                event.getStatus() == null ? "" : event.getStatus().getValue());
    }

    static List<Expanded> byIcal4j(byte[] octets, Instant until) throws Exception {
        List<net.fortuna.ical4j.model.component.VEvent> all =
                new CalendarBuilder().build(new ByteArrayInputStream(octets)).getComponents("VEVENT");
        var replaced = new HashSet<Instant>();
        for (var event : all) {
            event.<RecurrenceId<Temporal>>getProperty("RECURRENCE-ID")
                    .ifPresent(id -> replaced.add(Instant.from(id.getDate())));
        }
        var shown = new ArrayList<Expanded>();
        for (var event : all) {
            var start = Instant.from(
                    (Temporal) Objects.requireNonNull(event.getDateTimeStart()).getDate());
            var end = Instant.from(
                    (Temporal) Objects.requireNonNull(event.getDateTimeEnd()).getDate());
            var summary = Objects.requireNonNull(event.getSummary()).getValue();
            var status = event.getStatus() == null ? "" : event.getStatus().getValue();
            if (event.getProperty("RECURRENCE-ID").isPresent()) {
                shown.add(new Expanded(start, end, summary, status));
                continue;
            }
            var span = new Period<ZonedDateTime>(
                    start.atZone(CalendarFixtures.NEW_YORK), until.atZone(CalendarFixtures.NEW_YORK));
            for (var period : event.<ZonedDateTime>calculateRecurrenceSet(span)) {
                var at = Instant.from(period.getStart());
                if (!replaced.contains(at)) {
                    shown.add(new Expanded(at, at.plus(Duration.between(start, end)), summary, status));
                }
            }
        }
        return shown.stream().sorted(ORDER).toList();
    }
}
