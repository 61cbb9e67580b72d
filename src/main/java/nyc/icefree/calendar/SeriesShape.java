package nyc.icefree.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.recurrence.Ending;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.SeriesFacts;
import nyc.icefree.time.TimeSlot;

/**
 * Common shape of a series' dates, with the dates that differ.
 *
 * @param model a date that says what most say
 * @param slot of the first date, with the model's length
 * @param except dates of the rule that do not take place (EXDATE)
 */
record SeriesShape(FeedEvent model, TimeSlot slot, Rule rule, Set<LocalDateTime> except, List<FeedEvent> different) {
    private static final int MOST = 5_000;
    private static final int YEARS_WATCHED = 12;

    /** @param shown public dates that the rule covers, also those that left the feed; at least one */
    static SeriesShape of(SeriesFacts facts, List<FeedEvent> shown, DateText text) {
        var byName = new TreeMap<LocalDateTime, FeedEvent>();
        shown.forEach(d -> byName.put(SeriesComponent.nameOf(facts, d), d));
        var said = new HashMap<FeedEvent, String>();
        shown.forEach(d -> said.put(d, text.said(d)));
        LocalDateTime first = byName.firstKey();
        LocalDateTime last = byName.lastKey();
        var model = model(speaking(byName), said);
        var slot = slot(first, model.slot(), facts.zone());
        var different = new ArrayList<FeedEvent>();
        byName.forEach((name, date) -> {
            if (!name.equals(date.slot().startLocal())
                    || !start(name, facts.zone()).equals(date.slot().startsAt())
                    || !date.slot().duration().equals(slot.duration())
                    || !isOnce(facts, date.slot().endLocal())
                    || !Objects.equals(said.get(date), said.get(model))) {
                different.add(date);
            }
        });
        var hits = hits(facts, last);
        var except = new TreeSet<>(hits.tailSet(first));
        except.removeAll(byName.keySet());
        boolean on = isLive(Objects.requireNonNull(byName.get(last))) && goesOn(facts, last);
        if (on) {
            facts.exceptions().stream().filter(e -> e.isAfter(last)).forEach(except::add);
        }
        var rule = on ? ending(facts) : Objects.requireNonNull(facts.rule()).until(last.toLocalDate());
        return new SeriesShape(model, slot, rule, except, List.copyOf(different));
    }

    /**
     * Dates that the rule covers. Other dates are written as events of their own, and so are all dates of a rule that
     * hits the hour that clocks skip or repeat: programs disagree about such hours and about lists of dates.
     */
    static Set<EventId> ruled(SeriesFacts facts) {
        var last = facts.dates().values().stream().max(Comparator.naturalOrder());
        if (last.isEmpty() || facts.areApart() || !isAlwaysOnce(facts)) {
            return Set.of();
        }
        var hits = hits(facts, last.get());
        return facts.dates().entrySet().stream()
                .filter(date -> hits.contains(date.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** In autumn's double hour khal and ical.js take the second, other programs the first. */
    private static boolean isOnce(SeriesFacts facts, LocalDateTime at) {
        return facts.zone().getRules().getValidOffsets(at).size() == 1;
    }

    /** Dates of the rule up to the last one made; later ones are not decided yet. */
    private static TreeSet<LocalDateTime> hits(SeriesFacts facts, LocalDateTime last) {
        return new TreeSet<>(
                Objects.requireNonNull(facts.rule()).dates(facts.start(), facts.start(), last.plusSeconds(1), MOST));
    }

    private static boolean isAlwaysOnce(SeriesFacts facts) {
        return ZoneBlock.of(facts.zone()).isPresent()
                && Objects.requireNonNull(facts.rule())
                        .dates(facts.start(), facts.start(), facts.start().plusYears(YEARS_WATCHED), MOST)
                        .stream()
                        .allMatch(at -> isOnce(facts, at));
    }

    /**
     * Whether the entry may go on after its last date here. Not while a date that was made is a draft, withdrawn or not
     * in this feed, because programs would show it all the same.
     */
    private static boolean goesOn(SeriesFacts facts, LocalDateTime last) {
        return facts.published()
                && facts.dates().values().stream().noneMatch(made -> made.isAfter(last) && isHit(facts, made));
    }

    private static boolean isHit(SeriesFacts facts, LocalDateTime at) {
        return !Objects.requireNonNull(facts.rule())
                .dates(facts.start(), at, at.plusSeconds(1), MOST)
                .isEmpty();
    }

    /** Turns a count into a last day, since a feed need not begin with the rule's first date. */
    private static Rule ending(SeriesFacts facts) {
        var rule = Objects.requireNonNull(facts.rule());
        if (rule.ending() instanceof Ending.After after) {
            var all = rule.dates(facts.start(), facts.start(), facts.start().plusYears(1_000), after.count());
            return all.isEmpty() ? rule : rule.until(all.getLast().toLocalDate());
        }
        return rule;
    }

    /** Departed dates count only when no live one is left. */
    private static TreeMap<LocalDateTime, FeedEvent> speaking(TreeMap<LocalDateTime, FeedEvent> byName) {
        var live = new TreeMap<>(byName);
        live.values().removeIf(date -> !isLive(date));
        return live.isEmpty() ? byName : live;
    }

    /** First date of the largest group with equal text and length, the earliest of equals; regular hours come first. */
    private static FeedEvent model(TreeMap<LocalDateTime, FeedEvent> byName, Map<FeedEvent, String> said) {
        var groups = byName.entrySet().stream()
                .filter(e -> e.getKey().equals(e.getValue().slot().startLocal()))
                .map(Map.Entry::getValue)
                .collect(Collectors.groupingBy(
                        d -> said.get(d) + d.slot().duration(), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .max(Comparator.comparingInt((List<FeedEvent> g) -> g.size())
                        .thenComparing(g -> g.getFirst().slot().startsAt(), Comparator.reverseOrder()))
                .map(List::getFirst)
                .orElseGet(() -> byName.firstEntry().getValue());
    }

    static TimeSlot slot(LocalDateTime first, TimeSlot like, ZoneId zone) {
        var end = first.plus(Duration.between(like.startLocal(), like.endLocal()));
        var starts = start(first, zone);
        return new TimeSlot(first, end, zone, starts, starts.plus(like.duration()));
    }

    private static java.time.Instant start(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }

    private static boolean isLive(FeedEvent date) {
        return date.shown() == FeedEvent.Shown.LIVE;
    }
}
