package nyc.icefree.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.events.EventView;
import nyc.icefree.events.FeedEvent;
import nyc.icefree.recurrence.Ending;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.SeriesFacts;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of a series have in common, and which differ.
 *
 * @param model a date that says what most say
 * @param slot of the first date, as long as most are
 * @param rule null where a list of dates says it better
 * @param extra dates beside the rule (RDATE)
 * @param except what the rule gives and does not take place (EXDATE)
 * @param different dates that need a component of their own
 */
record SeriesShape(
        FeedEvent model,
        TimeSlot slot,
        @Nullable Rule rule,
        Set<LocalDateTime> extra,
        Set<LocalDateTime> except,
        List<FeedEvent> different) {
    private static final int MOST = 5_000;
    private static final int YEARS_WATCHED = 12;
    private static final Set<String> OF_ONE_DATE =
            Set.of("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "LAST-MODIFIED", "CREATED", "URL", "IMAGE");

    /** @param live the public dates, at least one */
    static SeriesShape of(SeriesFacts facts, List<FeedEvent> live, Function<EventView, String> written) {
        var byName = new TreeMap<LocalDateTime, FeedEvent>();
        live.forEach(d -> byName.put(SeriesComponent.nameOf(facts, view(d)), d));
        var said = new HashMap<FeedEvent, String>();
        live.forEach(d -> said.put(d, common(written.apply(view(d)), view(d))));
        var hits = hits(facts, byName.lastKey());
        var ruled = byName.keySet().stream().filter(hits::contains).findFirst();
        boolean byRule = ruled.isPresent() && facts.rule() != null && neverInAGap(facts);
        LocalDateTime first = byRule ? ruled.orElseThrow() : byName.firstKey();
        var model = model(byName, said, first);
        var slot = slot(first, model.slot(), facts.zone());
        var different = new ArrayList<FeedEvent>();
        byName.forEach((name, date) -> {
            if (!name.equals(date.slot().startLocal())
                    || !start(name, facts.zone()).equals(date.slot().startsAt())
                    || !date.slot().duration().equals(slot.duration())
                    || !Objects.equals(said.get(date), said.get(model))) {
                different.add(date);
            }
        });
        var extra = new TreeSet<>(byName.keySet());
        extra.remove(first);
        var except = new TreeSet<LocalDateTime>();
        if (byRule) {
            extra.removeAll(hits);
            except.addAll(hits.tailSet(first));
            except.removeAll(byName.keySet());
            facts.exceptions().stream().filter(e -> e.isAfter(byName.lastKey())).forEach(except::add);
        }
        return new SeriesShape(
                model, slot, byRule ? ending(facts, byName.lastKey()) : null, extra, except, List.copyOf(different));
    }

    /** Up to the last date that was made: what the rule gives after it, nobody has decided on. */
    private static TreeSet<LocalDateTime> hits(SeriesFacts facts, LocalDateTime last) {
        var rule = facts.rule();
        return rule == null
                ? new TreeSet<>()
                : new TreeSet<>(rule.dates(facts.start(), facts.start(), last.plusSeconds(1), MOST));
    }

    /** A rule that would hit the hour that clocks skip is written as a list of dates: programs differ in what they make of it. */
    private static boolean neverInAGap(SeriesFacts facts) {
        var rules = facts.zone().getRules();
        return ZoneBlock.of(facts.zone()).isPresent()
                && Objects.requireNonNull(facts.rule())
                        .dates(facts.start(), facts.start(), facts.start().plusYears(YEARS_WATCHED), MOST)
                        .stream()
                        .noneMatch(at -> rules.getValidOffsets(at).isEmpty());
    }

    /** What is counted gets a last day instead, since the first date of a feed need not be the first of the rule. */
    private static Rule ending(SeriesFacts facts, LocalDateTime lastPublic) {
        var rule = Objects.requireNonNull(facts.rule());
        return switch (rule.ending()) {
            case Ending.On on -> rule;
            case Ending.Never never ->
                facts.published() ? rule : rule.until(lastPublic.toLocalDate()); // later ones are drafts yet
            case Ending.After after -> {
                var all = rule.dates(facts.start(), facts.start(), facts.start().plusYears(1_000), after.count());
                yield all.isEmpty() ? rule : rule.until(all.getLast().toLocalDate());
            }
        };
    }

    /** The words and the length of most dates, of equals the earliest; regular ones before all others. */
    private static FeedEvent model(
            TreeMap<LocalDateTime, FeedEvent> byName, Map<FeedEvent, String> said, LocalDateTime first) {
        var groups = byName.entrySet().stream()
                .filter(e -> e.getKey().equals(e.getValue().slot().startLocal()))
                .map(Map.Entry::getValue)
                .collect(Collectors.groupingBy(
                        d -> said.get(d) + d.slot().duration(), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .max(Comparator.comparingInt((List<FeedEvent> g) -> g.size())
                        .thenComparing(g -> g.getFirst().slot().startsAt(), Comparator.reverseOrder()))
                .map(List::getFirst)
                .orElseGet(() -> Objects.requireNonNull(byName.get(first)));
    }

    private static TimeSlot slot(LocalDateTime first, TimeSlot like, ZoneId zone) {
        var end = first.plus(Duration.between(like.startLocal(), like.endLocal()));
        var starts = start(first, zone);
        return new TimeSlot(first, end, zone, starts, starts.plus(like.duration()));
    }

    private static java.time.Instant start(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }

    /** Without what each date has of its own, the address of its page included. */
    private static String common(String component, EventView view) {
        return Arrays.stream(component.split("\r\n"))
                .filter(line -> !OF_ONE_DATE.contains(SeriesComponent.name(line)))
                .map(line -> line.replace(view.slug(), ""))
                .collect(Collectors.joining("\n"));
    }

    private static EventView view(FeedEvent date) {
        return Objects.requireNonNull(date.view());
    }
}
