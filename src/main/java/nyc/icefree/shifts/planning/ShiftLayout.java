package nyc.icefree.shifts.planning;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.Events;
import nyc.icefree.people.StaffMay;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftEvents;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.shifts.seats.ShiftRights;
import nyc.icefree.time.TimeSlot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Copies the shifts of one event to other existing events, such as dates of a series. */
@Service
public class ShiftLayout {
    private final ShiftRepository shifts;
    private final SavedShifts saved;
    private final ShiftRights rights;
    private final ShiftEvents shiftEvents;
    private final Events events;
    private final Clock clock;

    ShiftLayout(
            ShiftRepository shifts,
            SavedShifts saved,
            ShiftRights rights,
            ShiftEvents shiftEvents,
            Events events,
            Clock clock) {
        this.shifts = shifts;
        this.saved = saved;
        this.rights = rights;
        this.shiftEvents = shiftEvents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds to each event the shifts that it lacks by role, as far from its start. Existing shifts stay; cancelled and
     * past events are skipped.
     *
     * @return how many shifts were added
     */
    @StaffMay
    @Transactional
    public int spread(EventId from, Collection<EventId> to) {
        rights.require(from);
        to.forEach(rights::require);
        var model = shifts.ofEvent(from.value());
        // makes concurrent calls wait, so that the second one finds the shifts of the first
        model.stream()
                .map(Shift::id)
                .min(Comparator.comparing(ShiftId::toString))
                .ifPresent(id -> shifts.lock(id.value()));
        var begins = events.slotOf(from).orElseThrow();
        int added = 0;
        for (var event : to) {
            if (!event.equals(from) && shiftEvents.standing(event) != EventStanding.GONE) {
                added += add(model, begins, event);
            }
        }
        return added;
    }

    private int add(List<Shift> model, TimeSlot begins, EventId event) {
        var there = events.slotOf(event).orElseThrow();
        if (there.isOver(clock.instant())) {
            return 0;
        }
        var has = shifts.ofEvent(event.value());
        var host = events.hostsOf(event).getFirst().id();
        int added = 0;
        for (var shift : model) {
            var slot = shift.along(begins, there);
            var planned = ShiftsOfCopies.draft(shift.draft(), host.equals(shift.organization()), event, slot);
            if (has.stream()
                    .noneMatch(h ->
                            h.draft().role().equals(planned.role()) && h.slot().equals(slot))) {
                saved.save(shift.copied(host, planned, clock.instant()));
                added++;
            }
        }
        return added;
    }
}
