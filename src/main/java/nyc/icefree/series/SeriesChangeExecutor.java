package nyc.icefree.series;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.jobs.Progress;
import nyc.icefree.people.NotYours;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.series.SeriesDates.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out a plan of {@link SeriesChangePlanner}: all dates or none. The caller checks rights. */
@Component
record SeriesChangeExecutor(
        SeriesRepository series,
        SeriesDates dates,
        SeriesGenerator generator,
        SeriesChangePlanner planner,
        SeriesRevision revision,
        EventPlanning planning,
        EventDeletion deletion,
        EventDates eventDates,
        Events events,
        Clock clock) {
    /**
     * @param found locked
     * @param reason told to people of a public date that is dropped
     */
    void does(
            Series found,
            Link date,
            int version,
            EventDraft form,
            Scope scope,
            @Nullable Rule rule,
            String reason,
            boolean agreed,
            ShiftHours shifts) {
        eventDates.hold(dates.in(found.id).values());
        var plan = planner.of(found, date, form, scope, rule);
        requireUnchanged(plan, version);
        plan.cancelled().forEach(gone -> planning.checkReason(reason, form));
        eventDates.writeDown();
        Progress.begin(
                Progress.Step.CHANGED, plan.targets().size() - plan.dropped().size());
        var changed = changeDate(plan, version, agreed, shifts);
        plan.targets().entrySet().stream()
                .sorted(Comparator.comparing(t -> t.getValue().id().value()))
                .filter(t -> !t.getValue().id().equals(date.event())
                        && !plan.dropped().contains(t.getKey()))
                .forEach(t -> change(
                        t.getValue().id(),
                        t.getValue().version(),
                        plan.merged(t.getKey(), t.getValue(), changed),
                        agreed,
                        shifts));
        var next = settle(plan, series.lock(found.id).orElseThrow(ChangedMeanwhile::new));
        // before dates go, since the model may be one of them
        generator.make(next, plan.added(), next.model());
        drop(plan, reason, agreed);
        eventDates.programmeChanged();
    }

    /** Refuses to overwrite what somebody else has saved meanwhile. */
    private void requireUnchanged(SeriesChangePlan plan, int version) {
        var now = planning.plan(plan.date().event()).orElseThrow(NotYours::new);
        if (now.version() != version) {
            throw new ChangedMeanwhile();
        }
    }

    /** Changes the date of the form first: it creates a new venue, which the other dates then use. */
    private EventDraft changeDate(SeriesChangePlan plan, int version, boolean agreed, ShiftHours shifts) {
        var link = plan.date();
        var own = plan.targets().get(link.recurrence());
        if (own == null) {
            return plan.form(); // past, so only the others change
        }
        var form = plan.form();
        var next = plan.names().get(link.event());
        boolean regular = link.recurrence().equals(plan.base().when().start());
        if (plan.timing() && regular && next != null) {
            if (!plan.dropped().contains(link.recurrence())) {
                form = form.with(form.when().from(next));
            }
        }
        change(link.event(), version, form, agreed, shifts);
        return planning.plan(link.event()).orElseThrow(NotYours::new).draft();
    }

    private void change(EventId event, int version, EventDraft form, boolean agreed, ShiftHours shifts) {
        if (agreed) {
            planning.changeAgreed(event, version, form, shifts);
        } else {
            planning.change(event, version, form, shifts);
        }
        eventDates.writeDown();
        Progress.one();
    }

    private Series settle(SeriesChangePlan plan, Series found) {
        Series next = found;
        boolean apart = found.areApart();
        if (plan.splits()) {
            next = found.splitOff(plan.rule(), plan.first(), model(plan), clock.instant());
            plan.exceptions().forEach(next::leaveOut);
            series.saveAndFlush(next);
            found.makeLike(before(plan, found));
            found.endBefore(plan.since());
        } else if (plan.timing()) {
            found.restart(plan.rule(), plan.first(), plan.since(), plan.exceptions());
        }
        revision.changed(found);
        rename(plan.names(), next);
        if (next.areApart() != apart) {
            renameEntries(plan.names().keySet(), next, apart);
        }
        return next;
    }

    private void rename(Map<EventId, LocalDateTime> names, Series next) {
        var before = dates.of(names.keySet());
        var others = new HashMap<>(names);
        others.entrySet()
                .removeIf(name -> new Link(name.getKey(), next.id, name.getValue()).equals(before.get(name.getKey())));
        others.keySet().forEach(date -> dates.remove(date, events.sequence(date)));
        others.forEach((date, name) -> dates.add(date, next.id, name));
    }

    /** Gives dates a new calendar entry and marks the old one to be cancelled. */
    private void renameEntries(Collection<EventId> renamed, Series next, boolean wereApart) {
        for (var date : renamed) {
            var said = eventDates.renamed(date);
            if (said.isPresent() && wereApart) {
                dates.stoodAlone(date, said.getAsInt(), clock.instant());
            } else if (said.isPresent()) {
                dates.standsAlone(date);
                next.partEntry();
            }
        }
    }

    private static EventId model(SeriesChangePlan plan) {
        var before = plan.series().model();
        return plan.names().containsKey(before) ? before : plan.date().event();
    }

    private EventId before(SeriesChangePlan plan, Series found) {
        var there = new TreeMap<LocalDateTime, EventId>(dates.in(found.id));
        return there.lowerEntry(plan.since()).getValue();
    }

    private void drop(SeriesChangePlan plan, String reason, boolean agreed) {
        Progress.begin(Progress.Step.CANCELLED, plan.dropped().size());
        for (var at : plan.dropped()) {
            Progress.one();
            var gone = plan.targets().get(at);
            if (gone == null) {
                continue;
            }
            if (gone.state() == EventState.PUBLISHED) {
                if (agreed) {
                    planning.cancelAgreed(gone.id(), reason);
                } else {
                    planning.cancel(gone.id(), reason);
                }
            } else {
                deletion.remove(gone.id());
            }
        }
    }
}
