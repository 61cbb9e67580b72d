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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.NotYours;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.refusals.Refused;
import nyc.icefree.series.SeriesDates.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans a change of several dates: which they are, what the rule becomes, and where each date goes. */
@Component
record SeriesChangePlanner(
        SeriesDates dates,
        SeriesGenerator generator,
        EventPlanning planning,
        Events events,
        Organizations organizations,
        Clock clock) {
    SeriesChangePlan of(Series series, Link date, EventDraft typed, Scope scope, @Nullable Rule asked) {
        var form = planning.cleaned(typed);
        var base = planning.plan(date.event()).orElseThrow(NotYours::new).draft();
        if (form.when().start() == null || form.when().end() == null) {
            throw new Refused(SeriesRefused.START_MISSING);
        }
        var there = new TreeMap<>(dates.in(series.id));
        var since = scope == Scope.FOLLOWING ? date.recurrence() : firstComing(there);
        var coming = there.tailMap(since, true);
        boolean past = !there.headMap(since, false).isEmpty();
        long days = ChronoUnit.DAYS.between(
                Objects.requireNonNull(base.when().start()).toLocalDate(),
                form.when().start().toLocalDate());
        var before = series.from(since);
        var shifting = new DateShift(before, base.when().start(), form.when().start());
        var rule = asked != null ? asked : shifting.rule();
        boolean timing = days != 0
                || !form.when().start().toLocalTime().equals(base.when().start().toLocalTime())
                || !length(form).equals(length(base))
                || !Objects.equals(rule, before);
        var names = new HashMap<EventId, LocalDateTime>();
        List<LocalDateTime> dropped = List.of();
        List<LocalDateTime> added = List.of();
        var first = since;
        var hour = form.when().start().toLocalTime();
        var left = left(
                series,
                since,
                at -> !timing
                        ? Optional.of(at)
                        : asked == null
                                ? shifting.of(at, rule)
                                : Optional.of(at.toLocalDate().atTime(hour)));
        if (timing) {
            var regular = new TreeSet<>(series.wanted(generator.horizon(series.zone))).ceiling(since);
            first = asked == null && regular != null && rule != null
                    ? shifting.of(regular, rule).orElseGet(() -> first(rule, since.plusDays(days), form))
                    : first(rule, since.plusDays(days), form);
            var remap = remap(series, coming, rule, first, left, form, asked == null ? shifting : null);
            dropped = remap.dropped();
            added = remap.added();
            name(coming, remap, days, series.startLocal.toLocalTime(), form, names);
        } else {
            coming.forEach((at, event) -> names.put(event, at));
            var regular = new TreeSet<>(series.wanted(generator.horizon(series.zone)));
            first = Objects.requireNonNullElse(regular.ceiling(since), since);
        }
        return new SeriesChangePlan(
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
                past && (timing || scope == Scope.FOLLOWING),
                left);
    }

    private LocalDateTime firstComing(TreeMap<LocalDateTime, EventId> there) {
        var terms = events.termsOf(there.values());
        return there.entrySet().stream()
                .filter(e ->
                        !Objects.requireNonNull(terms.get(e.getValue())).slot().isOver(clock.instant()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new Refused(SeriesRefused.OVER));
    }

    private Map<LocalDateTime, EventPlan> targets(Map<LocalDateTime, EventId> coming) {
        var targets = new LinkedHashMap<LocalDateTime, EventPlan>();
        coming.forEach((at, event) -> planning.plan(event)
                .filter(p -> p.state() == EventState.DRAFT || p.state() == EventState.PUBLISHED)
                .filter(p -> !events.slotOf(event).orElseThrow().isOver(clock.instant()))
                .ifPresent(p -> targets.put(at, p)));
        return targets;
    }

    private static Set<LocalDateTime> left(
            Series series, LocalDateTime since, Function<LocalDateTime, Optional<LocalDateTime>> where) {
        return series.exceptions().stream()
                .filter(at -> !at.isBefore(since))
                .flatMap(at -> where.apply(at).stream())
                .collect(Collectors.toSet());
    }

    /** False when the clock change in spring skips the start or end. */
    private static boolean isThere(LocalDateTime at, EventDraft form, Series series) {
        return SeriesGenerator.slot(at, at.plus(length(form)), series.zone).isPresent();
    }

    boolean needsSecond(SeriesChangePlan plan) {
        return host(plan).filter(OrganizationCard::secondPerson).isPresent() && plan.movesPublic();
    }

    boolean needsApproval(SeriesChangePlan plan) {
        return host(plan).filter(card -> !card.trusted()).isPresent() && plan.saysMore();
    }

    private Optional<OrganizationCard> host(SeriesChangePlan plan) {
        var host = new OrganizationId(plan.series().organization);
        return Optional.ofNullable(organizations.cards(Set.of(host)).get(host));
    }

    private DateMapping remap(
            Series series,
            Map<LocalDateTime, EventId> coming,
            @Nullable Rule rule,
            LocalDateTime first,
            Set<LocalDateTime> left,
            EventDraft form,
            @Nullable DateShift shifting) {
        if (rule == null) {
            return new DateMapping(Map.of(), List.of(), List.of());
        }
        var horizon = generator.horizon(series.zone);
        var hit = new TreeSet<>(series.wanted(horizon));
        var old = coming.keySet().stream().filter(hit::contains).toList();
        var next = rule.dates(first, first, horizon, SeriesPlanning.MOST_DATES).stream()
                .filter(at -> !left.contains(at) && isThere(at, form, series))
                .toList();
        return shifting == null
                ? DateMapping.of(old, next)
                : DateMapping.shifted(old, next, at -> shifting.of(at, rule));
    }

    /** Dates beside the rule shift by as many days as the changed one. */
    private static void name(
            Map<LocalDateTime, EventId> coming,
            DateMapping remap,
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
                    ? Objects.requireNonNull(form.when().start()).toLocalTime()
                    : at.toLocalTime();
            var next = at.toLocalDate().plusDays(days).atTime(time);
            if (!taken.add(next)) {
                throw new Refused(SeriesRefused.DATE_TAKEN);
            }
            names.put(Objects.requireNonNull(coming.get(at)), next);
        }
    }

    private static LocalDateTime first(@Nullable Rule rule, LocalDateTime from, EventDraft form) {
        var time = Objects.requireNonNull(form.when().start()).toLocalTime();
        return rule == null
                ? from.toLocalDate().atTime(time)
                : rule.firstFrom(from.toLocalDate())
                        .orElseThrow(() -> new Refused(SeriesRefused.NO_DATES))
                        .atTime(time);
    }

    private static Duration length(EventDraft draft) {
        return Duration.between(
                Objects.requireNonNull(draft.when().start()),
                Objects.requireNonNull(draft.when().end()));
    }

    /** Maps the dates of a rule to those of its successor: the same day, else the nearest free one within six days. */
    private record DateMapping(
            Map<LocalDateTime, LocalDateTime> moved, List<LocalDateTime> dropped, List<LocalDateTime> added) {
        private static final int NEAR = 6;

        static DateMapping of(List<LocalDateTime> old, List<LocalDateTime> next) {
            var moved = new LinkedHashMap<LocalDateTime, LocalDateTime>();
            var free = new TreeSet<>(next);
            for (var at : old) {
                next.stream()
                        .filter(n -> n.toLocalDate().equals(at.toLocalDate()) && free.contains(n))
                        .findFirst()
                        .ifPresent(n -> {
                            moved.put(at, n);
                            free.remove(n);
                        });
            }
            var dropped = new ArrayList<LocalDateTime>();
            for (var at : old) {
                if (moved.containsKey(at)) {
                    continue;
                }
                var near = free.stream()
                        .filter(n -> days(at, n) <= NEAR)
                        .min(java.util.Comparator.comparingLong((LocalDateTime n) -> days(at, n))
                                .thenComparing(n -> n));
                near.ifPresentOrElse(
                        n -> {
                            moved.put(at, n);
                            free.remove(n);
                        },
                        () -> dropped.add(at));
            }
            return new DateMapping(moved, dropped, List.copyOf(free));
        }

        /** Moves each date by the same step, for a rule that is only shifted. */
        static DateMapping shifted(
                List<LocalDateTime> old,
                List<LocalDateTime> next,
                Function<LocalDateTime, Optional<LocalDateTime>> where) {
            var moved = new LinkedHashMap<LocalDateTime, LocalDateTime>();
            var free = new TreeSet<>(next);
            var dropped = new ArrayList<LocalDateTime>();
            for (var at : old) {
                where.apply(at).filter(free::remove).ifPresentOrElse(to -> moved.put(at, to), () -> dropped.add(at));
            }
            return new DateMapping(moved, dropped, List.copyOf(free));
        }

        private static long days(LocalDateTime one, LocalDateTime other) {
            return Math.abs(ChronoUnit.DAYS.between(one.toLocalDate(), other.toLocalDate()));
        }
    }
}
