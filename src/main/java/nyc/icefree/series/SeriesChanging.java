package nyc.icefree.series;

import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.TreeMap;
import nyc.icefree.events.Audience;
import nyc.icefree.events.ChangedMeanwhile;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.EventId;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.EventState;
import nyc.icefree.events.EventView;
import nyc.icefree.events.Events;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.SeriesDates.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes one date, this and all following, or the whole series; who comes and who helps stay with their dates. */
@Service
public class SeriesChanging {
    private final SeriesRepository series;
    private final SeriesDates dates;
    private final SeriesMaking making;
    private final SeriesRights rights;
    private final ChangeThought thought;
    private final EventPlanning planning;
    private final EventDeletion deletion;
    private final EventDates eventDates;
    private final Events events;
    private final Clock clock;

    SeriesChanging(
            SeriesRepository series,
            SeriesDates dates,
            SeriesMaking making,
            SeriesRights rights,
            ChangeThought thought,
            EventPlanning planning,
            EventDeletion deletion,
            EventDates eventDates,
            Events events,
            Clock clock) {
        this.series = series;
        this.dates = dates;
        this.making = making;
        this.rights = rights;
        this.thought = thought;
        this.planning = planning;
        this.deletion = deletion;
        this.eventDates = eventDates;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What {@link #change} would do.
     *
     * @param rule by which the dates shall repeat from now on; null for as before
     */
    @StaffMay
    @Transactional(readOnly = true)
    public ChangePreview preview(EventId date, EventDraft form, Scope scope, @Nullable Rule rule) {
        rights.require(date);
        var link = dates.of(date).orElseThrow(NotYours::new);
        var plan = thought.of(rights.shown(new SeriesId(link.series())), link, form, scope, rule);
        var gone = new HashSet<>(plan.dropped());
        return new ChangePreview(
                plan.targets().size()
                        - (int) plan.targets().keySet().stream()
                                .filter(gone::contains)
                                .count(),
                (int) plan.targets().values().stream()
                        .filter(p -> p.state() == EventState.PUBLISHED)
                        .count(),
                plan.targets().entrySet().stream()
                        .filter(t -> !t.getValue().id().equals(date) && !gone.contains(t.getKey()))
                        .map(t -> new ChangePreview.Kept(
                                events.slotOf(t.getValue().id()).orElseThrow(), plan.kept(t.getKey(), t.getValue())))
                        .filter(kept -> !kept.fields().isEmpty())
                        .toList(),
                (int) plan.targets().entrySet().stream()
                        .filter(t -> !Objects.requireNonNull(
                                        plan.names().get(t.getValue().id()))
                                .toLocalDate()
                                .equals(t.getKey().toLocalDate()))
                        .count(),
                plan.added().size(),
                plan.targets().entrySet().stream()
                        .filter(t -> gone.contains(t.getKey()))
                        .map(t -> events.slotOf(t.getValue().id()).orElseThrow())
                        .toList(),
                plan.told(),
                plan.splits(),
                plan.rule());
    }

    /**
     * @param version of the date's form, as {@link EventPlanning#planOf} gave it
     * @param reason what the people of a published date are told that the new rule leaves no day
     */
    @StaffMay
    @Transactional
    public void change(EventId date, int version, EventDraft form, Scope scope, @Nullable Rule rule, String reason) {
        rights.require(date);
        if (dates.of(date).isEmpty()) {
            throw new NotYours();
        }
        try {
            if (scope == Scope.THIS) {
                planning.change(date, version, form);
                return;
            }
            changeSeries(date, version, form, scope, rule, reason);
        } catch (OptimisticLockException | OptimisticLockingFailureException meanwhile) {
            throw new ChangedMeanwhile();
        }
    }

    private void changeSeries(
            EventId date, int version, EventDraft form, Scope scope, @Nullable Rule rule, String reason) {
        var held = rights.held(date);
        var found = held.series();
        eventDates.hold(dates.in(found.id).values());
        var plan = thought.of(found, held.date(), form, scope, rule);
        requireUnchanged(plan, version);
        var changed = changeDate(plan, version);
        plan.targets().entrySet().stream()
                .sorted(Comparator.comparing(t -> t.getValue().id().value()))
                .filter(t -> !t.getValue().id().equals(date) && !plan.dropped().contains(t.getKey()))
                .forEach(t -> planning.change(
                        t.getValue().id(), t.getValue().version(), plan.merged(t.getKey(), t.getValue(), changed)));
        var next = settle(plan, found);
        // before dates go, of which one may be the model
        making.make(next, plan.added(), new EventId(next.model));
        drop(plan, reason);
        eventDates.programmeChanged();
    }

    /** What was thought out on one form is not written over what somebody else has saved meanwhile. */
    private void requireUnchanged(ChangePlan plan, int version) {
        var now = planning.planOf(plan.date().event()).orElseThrow(NotYours::new);
        if (now.version() != version) {
            throw new ChangedMeanwhile();
        }
    }

    /** The date that the form is about goes first: a new venue is made with it, and the others are held there too. */
    private EventDraft changeDate(ChangePlan plan, int version) {
        var link = plan.date();
        var own = plan.targets().get(link.recurrence());
        if (own == null) {
            return plan.form(); // it is past: only the others change
        }
        var form = plan.form();
        var next = plan.names().get(link.event());
        boolean regular = link.recurrence().equals(plan.base().start());
        if (plan.timing() && regular && next != null) {
            var start = Objects.requireNonNull(form.start());
            var length = java.time.Duration.between(start, Objects.requireNonNull(form.end()));
            if (!plan.dropped().contains(link.recurrence())) {
                form = DraftFields.at(form, next, next.plus(length));
            }
        }
        planning.change(link.event(), version, form);
        return planning.planOf(link.event()).orElseThrow(NotYours::new).draft();
    }

    /** Writes down which series each date now belongs to, and by which name. */
    private Series settle(ChangePlan plan, Series found) {
        var now = clock.instant();
        Series next = found;
        if (plan.splits()) {
            next = new Series(found.organization, plan.rule(), plan.first(), found.zone, model(plan), found.id, now);
            next.published = found.published;
            for (var at : found.exceptions) {
                if (!at.isBefore(plan.since())) {
                    next.exceptions.add(at.toLocalDate().atTime(plan.first().toLocalTime()));
                }
            }
            series.saveAndFlush(next);
            found.model = before(plan, found).value();
            found.sequence += changesOf(plan.names().keySet());
            found.endBefore(plan.since(), now);
        } else if (plan.timing()) {
            found.restart(plan.rule(), plan.first(), now);
        } else {
            found.touch(now);
        }
        plan.names().keySet().forEach(dates::remove);
        for (var name : plan.names().entrySet()) {
            dates.add(name.getKey(), next.id, name.getValue());
        }
        return next;
    }

    /** What the dates that go had counted stays counted: a calendar never goes back. */
    private int changesOf(java.util.Collection<EventId> gone) {
        return events.views(gone, Audience.TEAM).values().stream()
                .mapToInt(EventView::sequence)
                .sum();
    }

    private static java.util.UUID model(ChangePlan plan) {
        var before = new EventId(plan.series().model);
        return plan.names().containsKey(before)
                ? before.value()
                : plan.date().event().value();
    }

    private EventId before(ChangePlan plan, Series found) {
        var there = new TreeMap<LocalDateTime, EventId>(dates.in(found.id));
        return there.lowerEntry(plan.since()).getValue();
    }

    private void drop(ChangePlan plan, String reason) {
        for (var at : plan.dropped()) {
            var gone = plan.targets().get(at);
            if (gone == null) {
                continue;
            }
            if (gone.state() == EventState.PUBLISHED) {
                planning.cancel(gone.id(), reason);
            } else {
                deletion.remove(gone.id());
            }
        }
    }

    /** Takes a date out of its series: it goes on as a single event, and the rule leaves its day out. */
    @StaffMay
    @Transactional
    public void release(EventId date) {
        var held = rights.held(date);
        Link link = held.date();
        var found = held.series();
        var others = dates.in(found.id);
        others.remove(link.recurrence());
        if (found.model.equals(date.value()) && !others.isEmpty()) {
            found.model = new TreeMap<>(others).lastEntry().getValue().value();
        }
        found.sequence += changesOf(java.util.Set.of(date));
        dates.remove(date);
        found.exceptions.add(link.recurrence());
        found.touch(clock.instant());
        eventDates.programmeChanged();
    }
}
