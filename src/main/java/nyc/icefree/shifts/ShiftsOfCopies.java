package nyc.icefree.shifts;

import java.time.Clock;
import java.util.List;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventCopied;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.time.TimeSlot;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Lays out the shifts of an event again for its copy, as far from its start as they were, with nobody in them. */
@Component
class ShiftsOfCopies {
    private final ShiftRepository shifts;
    private final Events events;
    private final EventDates dates;
    private final Clock clock;

    ShiftsOfCopies(ShiftRepository shifts, Events events, EventDates dates, Clock clock) {
        this.shifts = shifts;
        this.events = events;
        this.dates = dates;
        this.clock = clock;
    }

    /** May be called twice, even at once by two nodes: a copy that has shifts already keeps them. */
    @ApplicationModuleListener
    void on(EventCopied copied) {
        dates.hold(List.of(copied.to()));
        var from = events.slotOf(copied.from());
        var to = events.slotOf(copied.to());
        if (from.isEmpty()
                || to.isEmpty()
                || !shifts.ofEvent(copied.to().value()).isEmpty()) {
            return;
        }
        var host = events.hostsOf(copied.to()).getFirst().id();
        boolean ownNotes = host.equals(events.hostsOf(copied.from()).getFirst().id());
        for (var shift : shifts.ofEvent(copied.from().value())) {
            var slot = shift.along(from.get(), to.get());
            shifts.save(new Shift(host, draft(shift.draft(), ownNotes, copied.to(), slot), clock.instant()));
        }
    }

    /** @param ownNotes notes may tell a place that is for the team alone: from another host's pattern none are taken */
    static ShiftDraft draft(ShiftDraft was, boolean ownNotes, EventId event, TimeSlot slot) {
        return new ShiftDraft(
                event,
                null,
                was.role(),
                was.seats(),
                slot,
                was.skills(),
                was.languages(),
                was.signup(),
                ownNotes ? was.note() : "");
    }
}
