package nyc.icefree.events;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.DraftCheck;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.Refused;
import nyc.icefree.time.TimeSlot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class EventCopies {
    public static final int MOST = 60;

    private final EventRepository events;
    private final EventPlanning planning;
    private final EventEditing editing;
    private final Memberships memberships;
    private final Clock clock;

    EventCopies(
            EventRepository events,
            EventPlanning planning,
            EventEditing editing,
            Memberships memberships,
            Clock clock) {
        this.events = events;
        this.planning = planning;
        this.editing = editing;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** The event's weekday in the next week still to come, the usual day for a copy. */
    @StaffMay
    @Transactional(readOnly = true)
    public LocalDate nextDay(EventId id) {
        var slot = mine(id).slot;
        var day = slot.startLocal().toLocalDate();
        do {
            day = day.plusWeeks(1);
        } while (over(slot, day));
        return day;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public List<FieldProblem> problems(EventId id, List<LocalDate> days) {
        return problems(mine(id).slot, days);
    }

    /**
     * Makes one draft for each day, all or none; shifts and checklist are copied soon after.
     *
     * @throws Refused with every problem
     */
    @StaffMay
    @Transactional
    public List<EventId> duplicate(EventId id, List<LocalDate> days) {
        var event = mine(id);
        var found = problems(event.slot, days);
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
        var draft = PlanForms.draft(event);
        var able = editing.active(new HashSet<>(draft.coHosts()));
        var model =
                draft.hostedWith(draft.coHosts().stream().filter(able::contains).toList());
        var hour = event.slot.startLocal().toLocalTime();
        return days.stream()
                .sorted()
                .map(day -> planning.copy(id, model.with(model.when().from(day.atTime(hour)))))
                .toList();
    }

    private List<FieldProblem> problems(TimeSlot slot, List<LocalDate> days) {
        var found = new ArrayList<FieldProblem>();
        if (days.isEmpty()) {
            found.add(new FieldProblem("dates", FormProblem.DATES_MISSING));
        }
        if (days.size() > MOST) {
            found.add(new FieldProblem("dates", FormProblem.TOO_MANY_DATES));
        }
        var seen = new HashSet<LocalDate>();
        for (var day : days) {
            String field = "dates." + day;
            if (!seen.add(day)) {
                found.add(new FieldProblem(field, FormProblem.DATE_TWICE));
            } else if (day.equals(slot.startLocal().toLocalDate())) {
                found.add(new FieldProblem(field, FormProblem.DATE_OF_THE_EVENT));
            } else if (over(slot, day)) {
                found.add(new FieldProblem(field, FormProblem.DATE_IN_THE_PAST));
            } else if (Duration.between(
                                    clock.instant(),
                                    day.atStartOfDay(slot.zone()).toInstant())
                            .compareTo(DraftCheck.FARTHEST)
                    > 0) {
                found.add(new FieldProblem(field, FormProblem.TOO_FAR_AWAY));
            } else if (skipped(slot, day)) {
                found.add(new FieldProblem(field, FormProblem.START_SKIPPED_BY_CLOCK_CHANGE));
            }
        }
        return found;
    }

    private boolean over(TimeSlot slot, LocalDate day) {
        return !day.atTime(slot.startLocal().toLocalTime())
                .atZone(slot.zone())
                .toInstant()
                .isAfter(clock.instant());
    }

    private static boolean skipped(TimeSlot slot, LocalDate day) {
        var start = day.atTime(slot.startLocal().toLocalTime());
        try {
            TimeSlot.of(start, start.plus(Duration.between(slot.startLocal(), slot.endLocal())), slot.zone());
            return false;
        } catch (Refused refused) {
            return true;
        }
    }

    private Event mine(EventId id) {
        var event = events.findById(id.value()).orElseThrow(NotYours::new);
        memberships.require(Right.PLAN, new OrganizationId(event.host()));
        return event;
    }
}
