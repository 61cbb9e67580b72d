package nyc.icefree.calendar;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.SeriesAddress;
import nyc.icefree.series.SeriesFacts;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** A weekly clinic on Tuesdays over both clock changes, to be changed by tests. */
final class SeriesFixtures {
    static final LocalDateTime FIRST = LocalDateTime.parse("2026-10-20T18:00");
    static final Instant MADE = Instant.parse("2026-09-01T12:00:00Z");
    private static final String PAGES = "https://rota.example.org/en/";
    private static final UUID ROOT = UUID.fromString("0f1e2d3c-4b5a-4000-8000-000000000001");
    private static final ZoneId ZONE = CalendarFixtures.NEW_YORK;

    @Nullable
    Rule rule = Rule.weekly(DayOfWeek.TUESDAY);

    final Map<LocalDateTime, CalendarFixtures.Draft> dates = new TreeMap<>();
    final Set<LocalDateTime> hidden = new HashSet<>();
    final Set<LocalDateTime> left = new HashSet<>();

    final Set<LocalDateTime> exceptions = new HashSet<>();
    final Set<LocalDateTime> drafts = new HashSet<>();

    int number = 1;

    int minutes = 120;
    boolean published = true;
    int sequence = 0;

    @Nullable
    String follows;

    SeriesFixtures(LocalDateTime first, int minutes, int weeks) {
        this.minutes = minutes;
        for (int i = 0; i < weeks; i++) {
            add(first.plusWeeks(i));
        }
    }

    /** @param rule without its end */
    static SeriesFixtures ruled(String rule, String first, int minutes, int dates) {
        var start = LocalDateTime.parse(first);
        var series = new SeriesFixtures(start, minutes, 0);
        var counted = Rule.read(rule + ";COUNT=" + dates, start.toLocalDate(), ZONE);
        counted.dates(start, start, start.plusYears(20), dates).forEach(series::add);
        series.rule = counted;
        return series;
    }

    static SeriesFixtures clinic() {
        return new SeriesFixtures(FIRST, 120, 26); // to April, over both changes
    }

    CalendarFixtures.Draft add(LocalDateTime start) {
        var date = new CalendarFixtures.Draft();
        date.number = 100 + dates.size();
        date.title = "Legal clinic";
        date.slot = TimeSlot.of(start, start.plusMinutes(minutes), ZONE);
        dates.put(start, date);
        return date;
    }

    CalendarFixtures.Draft week(int n) {
        return Objects.requireNonNull(dates.get(FIRST.plusWeeks(n)));
    }

    SeriesFixtures moved(int week, LocalDateTime start) {
        var date = week(week);
        date.slot = TimeSlot.of(start, start.plusMinutes(minutes), ZONE);
        date.sequence++;
        return this;
    }

    SeriesFixtures cancelled(int week) {
        var date = week(week);
        date.state = EventState.CANCELLED;
        date.reason = "The heating is off";
        date.sequence++;
        return this;
    }

    SeriesFixtures unpublished(int week) {
        hidden.add(FIRST.plusWeeks(week));
        week(week).sequence++;
        return this;
    }

    SeriesFixtures left(int week) {
        left.add(FIRST.plusWeeks(week));
        week(week).sequence++;
        return this;
    }

    SeriesFacts facts() {
        var names = new HashMap<EventId, LocalDateTime>();
        dates.forEach((name, date) -> names.put(date.view().id(), name));
        return new SeriesFacts(
                new UUID(8, number),
                ROOT,
                new UUID(8, number) + "@ice-free-nyc",
                rule,
                dates.keySet().iterator().next(),
                ZONE,
                exceptions,
                names,
                Map.of(),
                false,
                published,
                sequence,
                follows,
                MADE,
                MADE);
    }

    List<FeedEvent> entries() {
        var entries = new ArrayList<FeedEvent>();
        dates.entrySet().stream().filter(d -> !drafts.contains(d.getKey())).forEach(d -> entries.add(entry(d)));
        return entries;
    }

    List<FeedEvent> everywhere() {
        return dates.entrySet().stream()
                .filter(d -> !drafts.contains(d.getKey()))
                .map(d -> left.contains(d.getKey()) ? d.getValue().entry() : entry(d))
                .toList();
    }

    private FeedEvent entry(Map.Entry<LocalDateTime, CalendarFixtures.Draft> date) {
        return hidden.contains(date.getKey())
                ? date.getValue().withdrawn()
                : left.contains(date.getKey())
                        ? date.getValue().left()
                        : date.getValue().entry();
    }

    String written() {
        return written(SeriesShape.ruled(facts()));
    }

    List<String> lines() {
        return written().replace("\r\n ", "").lines().toList();
    }

    static long count(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).count();
    }

    private String written(Set<EventId> ruled) {
        var text = new EventText(CalendarFixtures.TEXTS.in(Language.ENGLISH));
        var plain = new Plain(text);
        var all = new StringBuilder();
        if (!ruled.isEmpty()) {
            all.append(new String(
                    OctetFolding.fold(new SeriesComponent(
                                    facts(),
                                    entries(),
                                    ruled,
                                    new SeriesNumbers.Told(
                                            sequence, entries().getFirst().slot()),
                                    plain,
                                    text)
                            .unfolded()),
                    StandardCharsets.UTF_8));
        }
        entries().stream()
                .filter(e -> !e.withdrawn() && !ruled.contains(e.id()))
                .forEach(e -> all.append(new String(OctetFolding.fold(plain.written(e)), StandardCharsets.UTF_8)));
        return all.toString();
    }

    byte[] calendar() {
        return calendar(written());
    }

    /** By its rule, also where our feeds list the dates one by one. */
    byte[] calendarOfRule() {
        return calendar(written(facts().dates().keySet()));
    }

    private static byte[] calendar(String components) {
        return CalendarObject.single(ZONE, components.getBytes(StandardCharsets.UTF_8))
                .octets();
    }

    private record Plain(EventText text) implements DateText {
        @Override
        public String written(FeedEvent date) {
            return leadingTo(PAGES + "events/" + date.slug(), date);
        }

        @Override
        public String shared(FeedEvent date, SeriesFacts series) {
            return leadingTo(PAGES + "series/" + SeriesAddress.of(series.root(), date.slug()), date);
        }

        private String leadingTo(String page, FeedEvent date) {
            return date.left() == null
                    ? EventComponent.unfolded(Objects.requireNonNull(date.view()), text, page, CalendarFixtures.SENDER)
                    : EventComponent.left(date, date.left(), text, page);
        }
    }
}
