package nyc.icefree.calendar.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** One VEVENT with its times on their clock. Its words are read only when wanted. */
final class Entry {
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration LONGEST_IN_DAYS = Duration.ofDays(31);
    private static final Span SUPPOSED = Span.exactly(Duration.ofHours(1));

    final Component source;
    final WallClock clock;
    private final ZoneId shown;
    final Moment start;
    /** A cancellation of one date may leave out the time (RFC 5546, 3.2.5); the cancelled date has it. */
    final boolean timeless;

    final Span length;
    final @Nullable String uid;
    final int sequence;
    private final Component calendar;
    private @Nullable PublicWords told;
    final @Nullable Instant stamp;

    private Entry(Component source, Component calendar, ZoneBook zones, Moment start, WallClock clock) {
        this.source = source;
        this.calendar = calendar;
        this.start = start;
        this.clock = clock;
        this.shown = zones.shown(clock);
        this.timeless = source.value("DTSTART") == null;
        this.uid = shortened(source.value("UID"));
        this.sequence = sequence(source.value("SEQUENCE"));
        this.stamp = stamp(source, "LAST-MODIFIED")
                .or(() -> stamp(source, "DTSTAMP"))
                .orElse(null);
        this.length = length(zones);
    }

    boolean tentative() {
        return "TENTATIVE".equalsIgnoreCase(source.value("STATUS"));
    }

    record Outcome(@Nullable Entry entry, LeftOut.@Nullable Reason reason) {}

    static Outcome of(Component source, Component calendar, ZoneBook zones) {
        boolean off = cancelled(source, calendar) && source.value("RECURRENCE-ID") != null;
        boolean isPrivate = PrivateEntries.isPrivate(source) || PrivateEntries.isPrivate(calendar);
        if (source.value("DTSTART") == null && !off) {
            return none(isPrivate, LeftOut.Reason.NO_START);
        }
        var start = source.first(source.value("DTSTART") == null ? "RECURRENCE-ID" : "DTSTART")
                .flatMap(Moment::of);
        if (start.isEmpty()) {
            return none(isPrivate, LeftOut.Reason.UNREADABLE_START);
        }
        var clock = zones.clock(start.get());
        return clock.isEmpty()
                ? none(isPrivate, LeftOut.Reason.NO_ZONE)
                : new Outcome(new Entry(source, calendar, zones, start.get(), clock.get()), null);
    }

    private static Outcome none(boolean isPrivate, LeftOut.Reason reason) {
        return new Outcome(null, isPrivate ? LeftOut.Reason.PRIVATE : reason);
    }

    /** Why the entry is not shown although its date is known; null when it is shown. */
    LeftOut.@Nullable Reason unshown() {
        return PrivateEntries.isPrivate(source) || PrivateEntries.isPrivate(calendar)
                ? LeftOut.Reason.PRIVATE
                : tooLong(slot(start.local(), length)) ? LeftOut.Reason.TOO_LONG : null;
    }

    PublicWords told() {
        if (told == null) {
            told = PublicWords.of(source);
        }
        return told;
    }

    /** Counted on the shown clock, like the form's bound: people cannot change an event that it finds too long. */
    static boolean tooLong(TimeSlot slot) {
        return slot.isWholeDays()
                ? Duration.between(slot.startLocal(), slot.endLocal()).compareTo(LONGEST_IN_DAYS) > 0
                : slot.duration().compareTo(LONGEST) > 0;
    }

    TimeSlot slot(LocalDateTime begins, Span length) {
        Instant startsAt = clock.at(begins);
        Instant endsAt = endAfter(begins, length);
        return new TimeSlot(local(startsAt), local(endsAt), shown, startsAt, endsAt);
    }

    private LocalDateTime local(Instant at) {
        return at.atZone(shown).toLocalDateTime();
    }

    boolean cancelled() {
        return cancelled(source, calendar);
    }

    private static boolean cancelled(Component source, Component calendar) {
        String status = source.value("STATUS");
        return "CANCEL".equalsIgnoreCase(calendar.value("METHOD"))
                || (status != null && status.toUpperCase(Locale.ROOT).startsWith("CANCEL"));
    }

    Instant startsAt() {
        return clock.at(start.local());
    }

    /** Days keep the wall time across clock changes, hours are exact. */
    private Instant endAfter(LocalDateTime begins, Span length) {
        var end = clock.at(begins.plus(length.days())).plus(length.time());
        var first = clock.at(begins);
        return end.isAfter(first) ? end : first.plus(length.whole());
    }

    Optional<Moment> recurrence() {
        return source.first("RECURRENCE-ID").flatMap(Moment::of);
    }

    boolean ranges() {
        return source.first("RECURRENCE-ID")
                .map(l -> l.parameter("RANGE"))
                .filter("THISANDFUTURE"::equalsIgnoreCase)
                .isPresent();
    }

    List<String> rules() {
        return rules("RRULE");
    }

    /** Rules of dates that do not take place (RFC 2445, 4.8.5.2). */
    List<String> exceptions() {
        return rules("EXRULE");
    }

    private List<String> rules(String property) {
        return source.all(property).stream()
                .map(l -> l.value().strip())
                .filter(r -> !r.isEmpty())
                .limit(20)
                .toList();
    }

    boolean repeats() {
        return !rules().isEmpty() || !source.all("RDATE").isEmpty();
    }

    private Span length(ZoneBook zones) {
        var end = source.first("DTEND").flatMap(Moment::of);
        var given = Optional.ofNullable(source.value("DURATION")).flatMap(Span::of);
        Span found = null;
        if (end.isPresent()) {
            var other = zones.clock(end.get()).orElse(clock);
            boolean sameWall = other.zone().equals(clock.zone()) && !(other.zone() instanceof ZoneOffset);
            found = sameWall
                    ? Span.onTheClock(Duration.between(start.local(), end.get().local()))
                    : Span.exactly(
                            Duration.between(startsAt(), other.at(end.get().local())));
        } else if (given.isPresent()) {
            found = given.get();
        }
        if (found != null && found.isSome()) {
            return found;
        }
        return start.day() ? Span.onTheClock(Duration.ofDays(1)) : SUPPOSED;
    }

    private static Optional<Instant> stamp(Component source, String property) {
        return source.first(property)
                .flatMap(Moment::of)
                .map(m -> m.local().toInstant(m.offset() == null ? ZoneOffset.UTC : m.offset()));
    }

    private static int sequence(@Nullable String value) {
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    private static @Nullable String shortened(@Nullable String uid) {
        String tidy = uid == null ? "" : uid.replaceAll("[\\p{Cntrl}\\s]+", "");
        return tidy.isEmpty() ? null : tidy.length() <= 250 ? tidy : Fingerprint.of(tidy);
    }
}
