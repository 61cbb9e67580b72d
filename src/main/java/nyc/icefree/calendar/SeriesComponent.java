package nyc.icefree.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.series.SeriesFacts;
import nyc.icefree.time.TimeSlot;

/** A series as one recurring entry (RFC 5545, 3.8.5): the rule, and under the same UID each date that differs. */
final class SeriesComponent {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(java.time.ZoneOffset.UTC);

    private final SeriesFacts facts;
    private final List<FeedEvent> dates;
    private final Set<EventId> ruled;
    private final DateText written;
    private final EventText text;
    private final SeriesNumbers.Told told;

    /** @param dates all of them, whether or not the rule covers them */
    SeriesComponent(
            SeriesFacts facts,
            List<FeedEvent> dates,
            Set<EventId> ruled,
            SeriesNumbers.Told told,
            DateText written,
            EventText text) {
        this.facts = facts;
        this.dates = dates;
        this.ruled = ruled;
        this.told = told;
        this.written = written;
        this.text = text;
    }

    /** One line for each property. */
    String unfolded() {
        var shown = dates.stream()
                .filter(d -> !d.withdrawn() && ruled.contains(d.id()))
                .toList();
        if (shown.isEmpty()) {
            return gone();
        }
        var plan = SeriesShape.of(facts, shown, written);
        var all = new StringBuilder(master(plan));
        for (var date : plan.different()) {
            all.append(override(date));
        }
        return all.toString();
    }

    private String master(SeriesShape plan) {
        var slot = plan.slot();
        var lines = new StringBuilder();
        for (String line : written.shared(plan.model(), facts).split("\r\n")) {
            switch (name(line)) {
                case "UID" -> lines.append("UID:").append(facts.uid());
                case "DTSTAMP" -> lines.append("DTSTAMP:").append(UTC.format(lastChange()));
                case "LAST-MODIFIED" -> lines.append("LAST-MODIFIED:").append(UTC.format(lastChange()));
                case "CREATED" -> lines.append("CREATED:").append(UTC.format(facts.createdAt()));
                case "DTSTART" -> lines.append("DTSTART").append(DateName.local(slot.startLocal(), facts.zone()));
                case "DTEND" -> {
                    lines.append("DTEND").append(end(slot)).append("\r\n").append(repeats(plan));
                    continue;
                }
                case "SEQUENCE" -> lines.append("SEQUENCE:").append(told.sequence());
                default -> lines.append(line);
            }
            lines.append("\r\n");
        }
        return lines.toString();
    }

    private String repeats(SeriesShape plan) {
        var lines = new StringBuilder();
        lines.append("RRULE:").append(plan.rule().rrule(facts.zone())).append("\r\n");
        except(lines, plan.except());
        if (facts.follows() != null) {
            lines.append("RELATED-TO;RELTYPE=SIBLING:").append(facts.follows()).append("\r\n");
        }
        return lines.toString();
    }

    private void except(StringBuilder lines, Collection<LocalDateTime> at) {
        if (!at.isEmpty()) {
            lines.append("EXDATE;TZID=")
                    .append(facts.zone().getId())
                    .append(':')
                    .append(at.stream().sorted().map(LOCAL::format).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
    }

    private String override(FeedEvent date) {
        return DateName.of(facts, date).on(written.written(date));
    }

    /** Nothing is public or in this feed any more. Stands at the rule's hours, to hide where a date moved. */
    private String gone() {
        return EventComponent.withdrawn(remains(), text);
    }

    /** The dates have become entries of their own, so their common entry is off. */
    String parted() {
        return EventComponent.parted(remains(), dates.stream().allMatch(FeedEvent::withdrawn), text);
    }

    private FeedEvent remains() {
        var slot = Objects.requireNonNull(told.offAt(), "never public, so there is nothing to take back");
        return new FeedEvent(dates.getFirst().id(), facts.uid(), slot, told.sequence(), lastChange(), null);
    }

    /**
     * Last change of the series or any of its dates: Evolution and GNOME compare only the first component of a UID and
     * would otherwise miss a date that is cancelled alone.
     */
    private Instant lastChange() {
        return dates.stream()
                .map(FeedEvent::modifiedAt)
                .max(Instant::compareTo)
                .filter(facts.modifiedAt()::isBefore)
                .orElse(facts.modifiedAt());
    }

    static LocalDateTime nameOf(SeriesFacts facts, FeedEvent date) {
        return Objects.requireNonNullElse(
                facts.dates().get(date.id()), date.slot().startLocal());
    }

    /** In UTC when the wall time would mean the first of two equal hours. */
    private static String end(TimeSlot slot) {
        return slot.endLocal().atZone(slot.zone()).toInstant().equals(slot.endsAt())
                ? DateName.local(slot.endLocal(), slot.zone())
                : ":" + UTC.format(slot.endsAt());
    }

    static String name(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != ';') {
            end++;
        }
        return line.substring(0, end);
    }
}
