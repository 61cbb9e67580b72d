package nyc.icefree.series;

import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.series.SeriesDates.Link;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes one date, this and all that follow, or the whole series. RSVPs and shifts stay with their dates. */
@Service
public class SeriesEditing {
    private final SeriesDates dates;
    private final SeriesRights rights;
    private final SeriesChangePlanner planner;
    private final SeriesChangeExecutor executor;
    private final SeriesRevision revision;
    private final EventPlanning planning;
    private final EventDates eventDates;
    private final Events events;

    SeriesEditing(
            SeriesDates dates,
            SeriesRights rights,
            SeriesChangePlanner planner,
            SeriesChangeExecutor executor,
            SeriesRevision revision,
            EventPlanning planning,
            EventDates eventDates,
            Events events) {
        this.dates = dates;
        this.rights = rights;
        this.planner = planner;
        this.executor = executor;
        this.revision = revision;
        this.planning = planning;
        this.eventDates = eventDates;
        this.events = events;
    }

    /** @param rule of the dates from now on; null to keep it */
    @StaffMay
    @Transactional(readOnly = true)
    public SeriesChangePreview preview(EventId date, EventDraft form, Scope scope, @Nullable Rule rule) {
        rights.require(date);
        var link = dates.of(date).orElseThrow(NotYours::new);
        return preview(planner.of(rights.shown(new SeriesId(link.series())), link, form, scope, rule));
    }

    SeriesChangePreview preview(SeriesChangePlan plan) {
        var date = plan.date().event();
        var gone = new HashSet<>(plan.dropped());
        var staying = plan.targets().entrySet().stream()
                .filter(t -> !gone.contains(t.getKey()))
                .toList();
        var slots = plan.newSlots();
        return new SeriesChangePreview(
                staying.size(),
                (int) staying.stream()
                        .filter(t -> t.getValue().state() == EventState.PUBLISHED)
                        .count(),
                staying.stream()
                        .filter(t -> !t.getValue().id().equals(date))
                        .map(t -> new SeriesChangePreview.Kept(
                                events.slotOf(t.getValue().id()).orElseThrow(), plan.kept(t.getKey(), t.getValue())))
                        .filter(kept -> !kept.fields().isEmpty())
                        .toList(),
                (int) staying.stream()
                        .map(Map.Entry::getValue)
                        .filter(p -> Optional.ofNullable(slots.get(p.id()))
                                .filter(next -> !dayOf(next)
                                        .equals(dayOf(events.slotOf(p.id()).orElseThrow())))
                                .isPresent())
                        .count(),
                plan.added().size(),
                plan.targets().entrySet().stream()
                        .filter(t -> gone.contains(t.getKey()))
                        .map(t -> events.slotOf(t.getValue().id()).orElseThrow())
                        .toList(),
                plan.told(),
                slots,
                plan.splits(),
                plan.rule(),
                planner.needsSecond(plan),
                planner.needsApproval(plan));
    }

    private static LocalDate dayOf(TimeSlot slot) {
        return slot.startLocal().toLocalDate();
    }

    /**
     * Changes all dates or none; {@code reason} is told to people of a published date that is dropped.
     *
     * @throws Refused when somebody must agree: use {@link SeriesProposals}
     */
    @StaffMay
    @Transactional
    public void change(EventId date, int version, EventDraft form, Scope scope, @Nullable Rule rule, String reason) {
        change(date, version, form, scope, rule, reason, ShiftHours.MOVE);
    }

    @StaffMay
    @Transactional
    public void change(
            EventId date,
            int version,
            EventDraft form,
            Scope scope,
            @Nullable Rule rule,
            String reason,
            ShiftHours shifts) {
        rights.require(date);
        if (dates.of(date).isEmpty()) {
            throw new NotYours();
        }
        try {
            if (scope == Scope.THIS) {
                planning.change(date, version, form, shifts);
                return;
            }
            var held = rights.held(date);
            executor.does(held.series(), held.date(), version, form, scope, rule, reason, false, shifts);
        } catch (OptimisticLockException | OptimisticLockingFailureException meanwhile) {
            throw new ChangedMeanwhile();
        }
    }

    /** Takes a date out of its series: it becomes an event with a new calendar entry, and its day an exception. */
    @StaffMay
    @Transactional
    public void release(EventId date) {
        var held = rights.held(date);
        Link link = held.date();
        var found = held.series();
        var others = dates.in(found.id);
        others.remove(link.recurrence());
        if (found.model().equals(date) && !others.isEmpty()) {
            found.makeLike(new TreeMap<>(others).lastEntry().getValue());
        }
        revision.changed(found);
        dates.remove(date, events.sequence(date));
        found.leaveOut(link.recurrence());
        eventDates.renamed(date);
        dates.standsAlone(date);
        eventDates.programmeChanged();
    }
}
