package nyc.icefree.calendar.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** One VEVENT with its times on the clock that they mean; its words are read only when it is wanted. */
final class Entry {
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration LONGEST_IN_DAYS = Duration.ofDays(31);
    private static final Duration SUPPOSED = Duration.ofHours(1);
    private static final Set<String> HIDDEN = Set.of("PRIVATE", "CONFIDENTIAL");

    final Component source;
    final WallClock clock;
    private final ZoneId shown;
    final Moment start;
    /** The calling off of one date may leave its time out (RFC 5546, 3.2.5): what it calls off says when. */
    final boolean timeless;

    final Duration length;
    final @Nullable String uid;
    final int sequence;
    final @Nullable Instant stamp;

    private Entry(Component source, ZoneBook zones, Moment start, WallClock clock) {
        this.source = source;
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

    /** What came of one VEVENT: an entry, or the reason why there is none. */
    record Outcome(@Nullable Entry entry, LeftOut.@Nullable Reason reason) {}

    static Outcome of(Component source, ZoneBook zones) {
        String visibility = source.value("CLASS");
        if (visibility != null && HIDDEN.contains(visibility.toUpperCase(Locale.ROOT))) {
            return new Outcome(null, LeftOut.Reason.PRIVATE);
        }
        boolean off = cancelled(source) && source.value("RECURRENCE-ID") != null;
        if (source.value("DTSTART") == null && !off) {
            return new Outcome(null, LeftOut.Reason.NO_START);
        }
        var start = source.first(source.value("DTSTART") == null ? "RECURRENCE-ID" : "DTSTART")
                .flatMap(Moment::of);
        if (start.isEmpty()) {
            return new Outcome(null, LeftOut.Reason.UNREADABLE_START);
        }
        var clock = zones.clock(start.get());
        if (clock.isEmpty()) {
            return new Outcome(null, LeftOut.Reason.NO_ZONE);
        }
        var entry = new Entry(source, zones, start.get(), clock.get());
        boolean tooLong = tooLong(entry.slot(entry.start.local(), entry.length));
        return tooLong ? new Outcome(null, LeftOut.Reason.TOO_LONG) : new Outcome(entry, null);
    }

    /** Days are whole by the clock that is shown, since people can change no event that the form finds too long. */
    static boolean tooLong(TimeSlot slot) {
        return slot.isWholeDays()
                ? Duration.between(slot.startLocal(), slot.endLocal()).compareTo(LONGEST_IN_DAYS) > 0
                : slot.duration().compareTo(LONGEST) > 0;
    }

    /** As it is shown. */
    TimeSlot slot(LocalDateTime begins, Duration length) {
        Instant startsAt = clock.at(begins);
        Instant endsAt = endAfter(begins, length);
        return new TimeSlot(local(startsAt), local(endsAt), shown, startsAt, endsAt);
    }

    private LocalDateTime local(Instant at) {
        return at.atZone(shown).toLocalDateTime();
    }

    boolean cancelled() {
        return cancelled(source);
    }

    private static boolean cancelled(Component source) {
        String status = source.value("STATUS");
        return status != null && status.toUpperCase(Locale.ROOT).startsWith("CANCEL");
    }

    Instant startsAt() {
        return clock.at(start.local());
    }

    /** The end of the date that starts then: by wall time, so that a night keeps its hours on the clock. */
    private Instant endAfter(LocalDateTime begins, Duration length) {
        var end = clock.at(begins.plus(length));
        var first = clock.at(begins);
        return end.isAfter(first) ? end : first.plus(length);
    }

    Optional<Moment> recurrence() {
        return source.first("RECURRENCE-ID").flatMap(Moment::of);
    }

    /** It changes all dates that follow, too. */
    boolean ranges() {
        return source.first("RECURRENCE-ID")
                .map(l -> l.parameter("RANGE"))
                .filter("THISANDFUTURE"::equalsIgnoreCase)
                .isPresent();
    }

    List<String> rules() {
        return source.all("RRULE").stream()
                .map(l -> l.value().strip())
                .filter(r -> !r.isEmpty())
                .limit(20)
                .toList();
    }

    boolean repeats() {
        return !rules().isEmpty() || !source.all("RDATE").isEmpty();
    }

    private Duration length(ZoneBook zones) {
        var end = source.first("DTEND").flatMap(Moment::of);
        var given = Optional.ofNullable(source.value("DURATION")).flatMap(Span::of);
        Duration found = null;
        if (end.isPresent()) {
            var other = zones.clock(end.get()).orElse(clock);
            boolean sameWall = other.zone().equals(clock.zone()) && !(other.zone() instanceof ZoneOffset);
            found = sameWall
                    ? Duration.between(start.local(), end.get().local())
                    : Duration.between(startsAt(), other.at(end.get().local()));
        } else if (given.isPresent()) {
            found = given.get();
        }
        if (found != null && !found.isNegative() && !found.isZero()) {
            return found;
        }
        return start.day() ? Duration.ofDays(1) : SUPPOSED;
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
