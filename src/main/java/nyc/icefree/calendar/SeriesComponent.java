package nyc.icefree.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.events.EventId;
import nyc.icefree.events.EventView;
import nyc.icefree.events.FeedEvent;
import nyc.icefree.series.SeriesFacts;
import nyc.icefree.time.TimeSlot;

/**
 * The dates of a series as one recurring entry (RFC 5545, 3.8.5): a VEVENT with the rule, and under the same UID one for each
 * date that differs from it. Each date that says, lies and lasts as the rule would have it needs no words of its own.
 */
final class SeriesComponent {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(java.time.ZoneOffset.UTC);

    private final SeriesFacts facts;
    private final List<FeedEvent> dates;
    private final Set<EventId> ruled;
    private final DateText written;
    private final EventText text;

    /**
     * @param dates all of them: those beside the rule count for SEQUENCE, too, which so never falls
     * @param ruled of which the entry speaks
     */
    SeriesComponent(SeriesFacts facts, List<FeedEvent> dates, Set<EventId> ruled, DateText written, EventText text) {
        this.facts = facts;
        this.dates = dates;
        this.ruled = ruled;
        this.written = written;
        this.text = text;
    }

    byte[] octets() {
        var live = dates.stream()
                .filter(d -> d.view() != null && ruled.contains(d.id()))
                .toList();
        if (live.isEmpty()) {
            return gone();
        }
        var plan = SeriesShape.of(facts, live, written);
        var all = new StringBuilder(master(plan));
        for (var date : plan.different()) {
            all.append(override(date));
        }
        return OctetFolding.fold(all.toString());
    }

    /** One date alone, as a file or in a mail: the same UID, which of the dates it is, and its own changes, private or not. */
    static String single(SeriesFacts facts, List<FeedEvent> dates, EventView view, String component) {
        int others = sequence(
                facts, dates.stream().filter(d -> !d.id().equals(view.id())).toList());
        return named(facts, view, component, others + view.sequence());
    }

    private String master(SeriesShape plan) {
        var slot = plan.slot();
        var lines = new StringBuilder();
        for (String line : component(plan.model().view()).split("\r\n")) {
            switch (name(line)) {
                case "UID" -> lines.append("UID:").append(facts.uid());
                case "DTSTAMP" -> lines.append("DTSTAMP:").append(UTC.format(lastChange()));
                case "LAST-MODIFIED" -> lines.append("LAST-MODIFIED:").append(UTC.format(lastChange()));
                case "CREATED" -> lines.append("CREATED:").append(UTC.format(facts.createdAt()));
                case "DTSTART" -> lines.append("DTSTART").append(local(slot.startLocal(), facts.zone()));
                case "DTEND" -> {
                    lines.append("DTEND").append(end(slot)).append("\r\n").append(repeats(plan));
                    continue;
                }
                case "SEQUENCE" -> lines.append("SEQUENCE:").append(sequence(facts, dates));
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
        var view = java.util.Objects.requireNonNull(date.view());
        return named(facts, view, component(view), sequence(facts, dates));
    }

    /** Nothing of it is public any more, or in this feed: what is left is that it is off. */
    private byte[] gone() {
        var first =
                dates.stream().filter(d -> ruled.contains(d.id())).findFirst().orElseThrow();
        var tombstone =
                new FeedEvent(first.id(), facts.uid(), first.slot(), sequence(facts, dates), lastChange(), null);
        return EventComponent.tombstone(tombstone, text);
    }

    private String component(@org.jspecify.annotations.Nullable EventView view) {
        return written.written(java.util.Objects.requireNonNull(view));
    }

    private Instant lastChange() {
        return dates.stream()
                .map(FeedEvent::modifiedAt)
                .max(Instant::compareTo)
                .filter(facts.modifiedAt()::isBefore)
                .orElse(facts.modifiedAt());
    }

    /** Raised by every change of the series or of one of its dates that RFC 5546 counts, and the same in each feed. */
    private static int sequence(SeriesFacts facts, List<FeedEvent> dates) {
        return facts.sequence() + dates.stream().mapToInt(FeedEvent::sequence).sum();
    }

    private static String named(SeriesFacts facts, EventView view, String component, int sequence) {
        var lines = new StringBuilder();
        for (String line : component.split("\r\n")) {
            switch (name(line)) {
                case "UID" ->
                    lines.append("UID:")
                            .append(facts.uid())
                            .append("\r\n")
                            .append(recurrenceId(facts, nameOf(facts, view)));
                case "DTSTART" ->
                    lines.append(hours(line, view.slot(), view.slot().startLocal()));
                case "DTEND" ->
                    lines.append(hours(line, view.slot(), view.slot().endLocal()));
                case "SEQUENCE" -> lines.append("SEQUENCE:").append(sequence);
                default -> lines.append(line);
            }
            lines.append("\r\n");
        }
        return lines.toString();
    }

    private static String recurrenceId(SeriesFacts facts, LocalDateTime name) {
        return "RECURRENCE-ID" + local(name, facts.zone());
    }

    static LocalDateTime nameOf(SeriesFacts facts, EventView view) {
        return java.util.Objects.requireNonNullElse(
                facts.dates().get(view.id()), view.slot().startLocal());
    }

    private static String local(LocalDateTime at, ZoneId zone) {
        return ";TZID=" + zone.getId() + ":" + LOCAL.format(at);
    }

    /** What has become whole days keeps the form that the series has. */
    private static String hours(String line, TimeSlot slot, LocalDateTime at) {
        return slot.isWholeDays() ? name(line) + local(at, slot.zone()) : line;
    }

    /** In UTC where the wall time would mean the first of two equal hours. */
    private static String end(TimeSlot slot) {
        return slot.endLocal().atZone(slot.zone()).toInstant().equals(slot.endsAt())
                ? local(slot.endLocal(), slot.zone())
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
