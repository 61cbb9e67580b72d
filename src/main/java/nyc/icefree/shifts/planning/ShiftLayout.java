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

/** Lays out the shifts of one event on others that are there already, such as the dates of a series. */
@Service
public class ShiftLayout {
    private final ShiftRepository shifts;
    private final ShiftRights rights;
    private final ShiftEvents shiftEvents;
    private final Events events;
    private final Clock clock;

    ShiftLayout(ShiftRepository shifts, ShiftRights rights, ShiftEvents shiftEvents, Events events, Clock clock) {
        this.shifts = shifts;
        this.rights = rights;
        this.shiftEvents = shiftEvents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds to each event what it lacks: a shift for the same role, as far from its start. What is there stays, with whoever
     * is in it; cancelled and past events are left as they are.
     *
     * @return how many shifts were added
     */
    @StaffMay
    @Transactional
    public int spread(EventId from, Collection<EventId> to) {
        rights.require(from);
        to.forEach(rights::require);
        var model = shifts.ofEvent(from.value());
        // two who do it at the same time wait for each other, and the second finds what the first has made
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
                shifts.save(new Shift(host, planned, clock.instant()));
                added++;
            }
        }
        return added;
    }
}
