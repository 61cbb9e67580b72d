package nyc.icefree.calendar.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nyc.icefree.recurrence.RuleRefused;
import nyc.icefree.recurrence.RuleText;
import nyc.icefree.refusals.Refused;
import org.jspecify.annotations.Nullable;

/** The dates of a repeating event on its own clock, each with its length. */
final class RepeatDates {
    private static final int MOST_EXCEPTIONS = 5_000;
    private final Entry entry;
    private final ReadingTerms terms;
    private final ZoneBook zones;

    RepeatDates(Entry entry, ReadingTerms terms, ZoneBook zones) {
        this.entry = entry;
        this.terms = terms;
        this.zones = zones;
    }

    /** @param margin how far a change may still move dates into or out of the time that is read */
    TreeMap<LocalDateTime, Span> within(Duration margin, Runnable cut) {
        var start = entry.start.local();
        var dates = new TreeMap<LocalDateTime, Span>();
        dates.put(start, entry.length);
        var zone = entry.clock.zone();
        var from = local(terms.from(), zone)
                .minus(entry.length.whole())
                .minusDays(1)
                .minus(margin);
        var to = local(terms.to(), zone).plusDays(1).plus(margin);
        for (String rule : entry.rules()) {
            try {
                var found = RuleText.read(rule, zone).instances(start, from, to, terms.mostDates() + 1);
                found.forEach(date -> dates.put(date, entry.length));
                if (found.size() > terms.mostDates()) {
                    cut.run();
                }
            } catch (Refused e) {
                // RDATEs still count
            }
        }
        entry.source
                .all("RDATE")
                .forEach(line -> ExtraDate.list(line).forEach(extra -> dates.put(wall(extra.start()), length(extra))));
        for (String rule : entry.exceptions()) {
            RuleText.read(rule, zone)
                    .instances(start, from, to, MOST_EXCEPTIONS)
                    .forEach(dates::remove);
        }
        while (dates.size() > terms.mostDates()) {
            if (dates.firstKey().isBefore(from)) {
                dates.pollFirstEntry();
            } else {
                dates.pollLastEntry();
                cut.run();
            }
        }
        return dates;
    }

    /** Wall time on the event's clock; a plain day takes the event's time. */
    LocalDateTime wall(Moment moment) {
        if (moment.day()) {
            return moment.local().toLocalDate().atTime(entry.start.local().toLocalTime());
        }
        boolean own = moment.offset() == null
                && (moment.zone() == null || moment.zone().equals(entry.start.zone()));
        return own ? moment.local() : local(instant(moment), entry.clock.zone());
    }

    Instant instant(Moment moment) {
        if (moment.day() && !entry.start.day()) {
            return entry.clock.at(wall(moment));
        }
        boolean plain = moment.offset() == null
                && (moment.zone() == null || moment.zone().equals(entry.start.zone()));
        return plain
                ? entry.clock.at(moment.local())
                : zones.clock(moment).orElse(entry.clock).at(moment.local());
    }

    static boolean tooFine(String rule) {
        try {
            RuleText.read(rule, ZoneOffset.UTC);
            return false;
        } catch (Refused e) {
            return e.first() == RuleRefused.FINER_THAN_DAILY;
        }
    }

    /** A period's own length wins over the event's. */
    private Span length(ExtraDate extra) {
        var own = extra.until()
                .map(end -> Span.onTheClock(Duration.between(wall(extra.start()), wall(end))))
                .orElse(extra.length());
        return own == null || !own.isSome() ? entry.length : own;
    }

    private static LocalDateTime local(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDateTime();
    }

    /** One value of an RDATE (RFC 5545, 3.8.5.2). A period has its own end or length. */
    private record ExtraDate(
            Moment start, @Nullable Moment end, @Nullable Span length) {
        /** Skips unreadable values; a period with an unreadable end keeps its start. */
        static List<ExtraDate> list(ContentLine line) {
            var found = new ArrayList<ExtraDate>();
            String zone = line.parameter("TZID");
            for (String one : line.value().split("[,;]")) {
                String[] period = one.split("/", 2);
                Moment.of(period[0], zone)
                        .ifPresent(start -> found.add(
                                period.length == 1
                                        ? new ExtraDate(start, null, null)
                                        : new ExtraDate(
                                                start,
                                                Moment.of(period[1], zone).orElse(null),
                                                Span.of(period[1]).orElse(null))));
            }
            return found;
        }

        Optional<Moment> until() {
            return Optional.ofNullable(end);
        }
    }
}
