package nyc.icefree.series;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.EventId;
import nyc.icefree.events.EventPlan;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.EventState;
import nyc.icefree.events.Events;
import nyc.icefree.people.NotYours;
import nyc.icefree.recurrence.Ending;
import nyc.icefree.recurrence.Pattern;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.SeriesDates.Link;
import nyc.icefree.series.SeriesRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Thinks a change of several dates through: which they are, what the rule becomes, and where each date goes. */
@Component
class ChangeThought {
    private final SeriesDates dates;
    private final SeriesMaking making;
    private final EventPlanning planning;
    private final Events events;
    private final Clock clock;

    ChangeThought(SeriesDates dates, SeriesMaking making, EventPlanning planning, Events events, Clock clock) {
        this.dates = dates;
        this.making = making;
        this.planning = planning;
        this.events = events;
        this.clock = clock;
    }

    ChangePlan of(Series series, Link date, EventDraft form, Scope scope, @Nullable Rule asked) {
        var base = planning.planOf(date.event()).orElseThrow(NotYours::new).draft();
        if (form.start() == null || form.end() == null) {
            throw new SeriesRefused(Reason.START_MISSING);
        }
        var there = new TreeMap<>(dates.in(series.id));
        var since = scope == Scope.FOLLOWING ? date.recurrence() : firstComing(there);
        var coming = there.tailMap(since, true);
        boolean past = !there.headMap(since, false).isEmpty();
        long days = ChronoUnit.DAYS.between(
                Objects.requireNonNull(base.start()).toLocalDate(), form.start().toLocalDate());
        var before = series.from(since);
        var rule = asked != null ? asked : shifted(before, days);
        boolean timing = days != 0
                || !form.start().toLocalTime().equals(base.start().toLocalTime())
                || !length(form).equals(length(base))
                || !Objects.equals(rule, before);
        var names = new HashMap<EventId, LocalDateTime>();
        List<LocalDateTime> dropped = List.of();
        List<LocalDateTime> added = List.of();
        var first = since;
        if (timing) {
            first = first(rule, since.plusDays(days), form);
            var remap = remap(series, coming, rule, first);
            dropped = remap.dropped();
            added = remap.added();
            name(coming, remap, days, series.startLocal.toLocalTime(), form, names);
        } else {
            coming.forEach((at, event) -> names.put(event, at));
            var regular = new TreeSet<>(series.wanted(making.horizon(series.zone)));
            first = Objects.requireNonNullElse(regular.ceiling(since), since);
        }
        return new ChangePlan(
                series,
                date,
                base,
                form,
                targets(coming),
                names,
                dropped,
                added,
                since,
                first,
                rule,
                timing,
                past && (timing || scope == Scope.FOLLOWING));
    }

    private LocalDateTime firstComing(TreeMap<LocalDateTime, EventId> there) {
        var terms = events.termsOf(there.values());
        return there.entrySet().stream()
                .filter(e ->
                        !Objects.requireNonNull(terms.get(e.getValue())).slot().isOver(clock.instant()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new SeriesRefused(Reason.OVER));
    }

    private Map<LocalDateTime, EventPlan> targets(Map<LocalDateTime, EventId> coming) {
        var targets = new LinkedHashMap<LocalDateTime, EventPlan>();
        coming.forEach((at, event) -> planning.planOf(event)
                .filter(p -> p.state() == EventState.DRAFT || p.state() == EventState.PUBLISHED)
                .filter(p -> !events.slotOf(event).orElseThrow().isOver(clock.instant()))
                .ifPresent(p -> targets.put(at, p)));
        return targets;
    }

    private Remap remap(Series series, Map<LocalDateTime, EventId> coming, @Nullable Rule rule, LocalDateTime first) {
        if (rule == null) {
            return new Remap(Map.of(), List.of(), List.of());
        }
        var horizon = making.horizon(series.zone);
        var hit = new TreeSet<>(series.wanted(horizon));
        var old = coming.keySet().stream().filter(hit::contains).toList();
        return Remap.of(old, rule.dates(first, first, horizon, SeriesPlanning.MOST_DATES));
    }

    /** Dates beside the rule keep their day, shifted like the others. */
    private static void name(
            Map<LocalDateTime, EventId> coming,
            Remap remap,
            long days,
            LocalTime usual,
            EventDraft form,
            Map<EventId, LocalDateTime> names) {
        var taken = new TreeSet<>(remap.moved().values());
        taken.addAll(remap.added());
        var beside = new ArrayList<LocalDateTime>();
        coming.forEach((at, event) -> {
            var next = remap.moved().get(at);
            if (next != null) {
                names.put(event, next);
            } else if (remap.dropped().contains(at)) {
                names.put(event, at);
            } else {
                beside.add(at);
            }
        });
        for (var at : beside) {
            // a second session of a day keeps its own hour
            var time = at.toLocalTime().equals(usual)
                    ? Objects.requireNonNull(form.start()).toLocalTime()
                    : at.toLocalTime();
            var next = at.toLocalDate().plusDays(days).atTime(time);
            if (!taken.add(next)) {
                throw new SeriesRefused(Reason.DATE_TAKEN);
            }
            names.put(Objects.requireNonNull(coming.get(at)), next);
        }
    }

    private static LocalDateTime first(@Nullable Rule rule, LocalDateTime from, EventDraft form) {
        var time = Objects.requireNonNull(form.start()).toLocalTime();
        return rule == null
                ? from.toLocalDate().atTime(time)
                : rule.firstFrom(from.toLocalDate())
                        .orElseThrow(() -> new SeriesRefused(Reason.NO_DATES))
                        .atTime(time);
    }

    private static @Nullable Rule shifted(@Nullable Rule rule, long days) {
        if (rule == null || days == 0) {
            return rule;
        }
        var pattern = switch (rule.pattern()) {
            case Pattern.Daily daily -> daily;
            case Pattern.Weekly weekly ->
                new Pattern.Weekly(weekly.days().stream().map(d -> d.plus(days)).collect(Collectors.toSet()));
            default -> throw new SeriesRefused(Reason.RULE_NEEDED);
        };
        var ending =
                rule.ending() instanceof Ending.On on ? new Ending.On(on.last().plusDays(days)) : rule.ending();
        return new Rule(pattern, rule.interval(), ending);
    }

    private static Duration length(EventDraft draft) {
        return Duration.between(Objects.requireNonNull(draft.start()), Objects.requireNonNull(draft.end()));
    }
}
