package nyc.icefree.calendar.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import nyc.icefree.calendar.reading.LeftOut.Reason;
import nyc.icefree.calendar.reading.ParsedCalendar.Shape;
import nyc.icefree.eventform.JoinAddresses;
import org.jspecify.annotations.Nullable;

/**
 * Reads a calendar that somebody else made. One bad event never costs the others. Everything is bounded: reading ends
 * after 10 seconds of processor time or two minutes.
 */
public final class CalendarReader {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long MOST_WORK = Duration.ofSeconds(10).toNanos();
    private static final long LONGEST = Duration.ofMinutes(2).toNanos();
    private static final int LONGEST_NAME = 100;
    private static final int MOST_LEFT_OUT = 2_000;

    private static final Comparator<ParsedEvent> NEWEST = Comparator.comparingInt(ParsedEvent::sequence)
            .thenComparing(e -> e.stamp() == null ? Instant.MIN : e.stamp());

    private final ReadingTerms terms;
    private final BooleanSupplier takesTooLong;
    private final Set<String> privateEntries = new HashSet<>();
    private final List<ParsedEvent> events = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int entries;
    private boolean whole = true;
    private boolean isCalendarPrivate;

    private CalendarReader(ReadingTerms terms, BooleanSupplier takesTooLong) {
        this.terms = terms;
        this.takesTooLong = takesTooLong;
    }

    /** Works in a platform thread, since a virtual thread does not know its processor time. */
    public static ParsedCalendar read(byte[] octets, ReadingTerms terms) {
        var reading = new FutureTask<>(() -> read(octets, terms, CalendarReader::worked, System::nanoTime));
        Thread.ofPlatform().daemon().name("calendar-reading").start(reading);
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    static ParsedCalendar read(byte[] octets, ReadingTerms terms, LongSupplier work, LongSupplier time) {
        long workUntil = work.getAsLong() + MOST_WORK;
        long until = time.getAsLong() + LONGEST;
        return new CalendarReader(terms, () -> work.getAsLong() > workUntil || time.getAsLong() - until > 0)
                .read(octets);
    }

    private static long worked() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : 0;
    }

    private ParsedCalendar read(byte[] octets) {
        var lines = FileLines.of(octets, terms.charset(), () -> whole = false);
        var root = Component.split(lines, () -> whole = false);
        var calendars = new ArrayList<Component>();
        root.each("VCALENDAR", calendars::add);
        if (calendars.isEmpty()) {
            root.each("VEVENT", e -> {
                if (calendars.isEmpty()) {
                    calendars.add(root);
                }
            });
        }
        calendars.forEach(this::readOne);
        first(terms.mostEvents());
        return new ParsedCalendar(
                shape(octets, lines, calendars),
                calendars.isEmpty() ? "" : name(calendars.getFirst()),
                calendars.isEmpty() ? null : refresh(calendars.getFirst()),
                entries,
                events,
                leftOut.subList(0, Math.min(leftOut.size(), MOST_LEFT_OUT)),
                privateEntries,
                whole);
    }

    private void readOne(Component calendar) {
        var zones = new ZoneBook(calendar, terms);
        isCalendarPrivate = PrivateEntries.isPrivate(calendar);
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        calendar.each("VEVENT", source -> {
            entries++;
            try {
                var outcome = takesTooLong.getAsBoolean()
                        ? new Entry.Outcome(null, Reason.TOO_MANY)
                        : Entry.of(source, calendar, zones);
                if (outcome.reason() != null) {
                    leaveOut(source, outcome.reason());
                } else if (outcome.entry() != null) {
                    groups.computeIfAbsent(uid(outcome.entry()), u -> new ArrayList<>())
                            .add(outcome.entry());
                }
            } catch (RuntimeException e) {
                leaveOut(source, Reason.UNREADABLE); // one bad event must not cost the others
            }
        });
        groups.forEach((uid, group) -> {
            if (takesTooLong.getAsBoolean()) {
                group.forEach(e -> leaveOut(e.source, Reason.TOO_MANY));
            } else {
                read(uid, group, zones);
            }
        });
    }

    private void read(String uid, List<Entry> group, ZoneBook zones) {
        for (var apart : apart(uid, group).entrySet()) {
            try {
                var one =
                        new EventGroup(apart.getKey(), terms, zones, (entry, reason) -> leaveOut(entry.source, reason));
                events.addAll(one.read(apart.getValue()));
                privateEntries.addAll(one.privateEntries());
            } catch (RuntimeException e) {
                apart.getValue().forEach(entry -> leaveOut(entry.source, Reason.UNREADABLE));
            }
        }
    }

    /** Gives names of their own to events that share a UID without being versions of each other. */
    private static Map<String, List<Entry>> apart(String uid, List<Entry> group) {
        var mains = group.stream().filter(e -> e.recurrence().isEmpty()).toList();
        boolean versions = mains.size() < 2
                || mains.stream().anyMatch(e -> e.sequence != mains.getFirst().sequence)
                || mains.stream().anyMatch(e -> !java.util.Objects.equals(e.stamp, mains.getFirst().stamp));
        if (versions) {
            return Map.of(uid, group);
        }
        Map<String, List<Entry>> apart = new LinkedHashMap<>();
        for (Entry entry : group) {
            boolean first = entry.recurrence().isPresent()
                    || entry.startsAt().equals(mains.getFirst().startsAt());
            String own = first ? uid : uid + "#" + entry.startsAt();
            apart.computeIfAbsent(own, u -> new ArrayList<>()).add(entry);
        }
        return apart;
    }

    private String uid(Entry entry) {
        if (entry.uid != null) {
            return entry.uid;
        }
        String title = PlainText.line(entry.source.first("SUMMARY").orElse(null), LONGEST_NAME);
        return "unnamed-" + Fingerprint.of(title, entry.startsAt().toString());
    }

    /** Keeps the earliest events; when calendars in one file disagree about a date, the newest version. */
    private void first(int most) {
        Map<String, ParsedEvent> newest = new LinkedHashMap<>();
        Map<String, LeftOut> older = new LinkedHashMap<>();
        for (ParsedEvent event : events) {
            newest.merge(event.uid() + "\n" + event.date(), event, (was, next) -> {
                older.put(was.uid(), new LeftOut(was.title(), Reason.OUTDATED));
                return NEWEST.compare(next, was) >= 0 ? next : was;
            });
        }
        leftOut.addAll(older.values());
        events.clear();
        events.addAll(newest.values());
        events.sort(Comparator.comparing((ParsedEvent e) -> e.slot().startsAt()).thenComparing(ParsedEvent::uid));
        while (events.size() > most) {
            whole = false;
            leftOut.add(new LeftOut(events.removeLast().title(), Reason.TOO_MANY));
        }
    }

    private void leaveOut(Component source, Reason reason) {
        whole &= reason != Reason.TOO_MANY;
        boolean unsaid = reason == Reason.PRIVATE || isCalendarPrivate || PrivateEntries.isPrivate(source);
        leftOut.add(new LeftOut(unsaid ? "" : label(source), reason));
    }

    private static String label(Component source) {
        String title = PlainText.line(
                source.first("SUMMARY").or(() -> source.first("UID")).orElse(null), LONGEST_NAME);
        return new JoinAddresses(List.of(title), false).outOfLine(title);
    }

    private static Shape shape(byte[] octets, List<String> lines, List<Component> calendars) {
        if (lines.stream().allMatch(String::isBlank)) {
            return Shape.EMPTY;
        }
        if (calendars.isEmpty()) {
            String start = new String(
                            octets, 0, Math.min(octets.length, 2_000), java.nio.charset.StandardCharsets.ISO_8859_1)
                    .strip()
                    .toLowerCase(Locale.ROOT);
            return start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<body")
                    ? Shape.WEB_PAGE
                    : Shape.SOMETHING_ELSE;
        }
        return calendars.getLast().ended || calendars.getLast().name.isEmpty() ? Shape.CALENDAR : Shape.CUT_OFF;
    }

    private static String name(Component calendar) {
        return PlainText.line(
                calendar.first("X-WR-CALNAME").or(() -> calendar.first("NAME")).orElse(null), LONGEST_NAME);
    }

    private static @Nullable Duration refresh(Component calendar) {
        return Optional.ofNullable(calendar.value("REFRESH-INTERVAL"))
                .or(() -> Optional.ofNullable(calendar.value("X-PUBLISHED-TTL")))
                .flatMap(Span::of)
                .map(Span::whole)
                .filter(d -> !d.isNegative() && !d.isZero())
                .orElse(null);
    }

    /** Reads events from a day ago to 549 days (18 months) ahead. */
    public static ReadingTerms terms(java.time.ZoneId shownIn, java.time.@Nullable ZoneId floating, Instant now) {
        return new ReadingTerms(
                shownIn, floating, null, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(549)), 5_000, 700);
    }
}
