package nyc.icefree.shifts.planning;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventPatterns;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventCopied;
import nyc.icefree.events.announced.EventPlannedFrom;
import nyc.icefree.events.announced.PatternKept;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Copies an event's or pattern's shifts to what was made from it: without people, as far from the start. */
@Component
public class ShiftsOfCopies {
    private final ShiftRepository shifts;
    private final SavedShifts saved;
    private final PatternShiftTable table;
    private final EventPatterns patterns;
    private final Events events;
    private final EventDates dates;
    private final Clock clock;

    ShiftsOfCopies(
            ShiftRepository shifts,
            SavedShifts saved,
            PatternShiftTable table,
            EventPatterns patterns,
            Events events,
            EventDates dates,
            Clock clock) {
        this.shifts = shifts;
        this.saved = saved;
        this.table = table;
        this.patterns = patterns;
        this.events = events;
        this.dates = dates;
        this.clock = clock;
    }

    /** May be called twice, even at once by two nodes: a copy that has shifts already keeps them. */
    @ApplicationModuleListener
    public void on(EventCopied copied) {
        dates.hold(List.of(copied.to()));
        var from = events.slotOf(copied.from());
        var to = events.slotOf(copied.to());
        if (from.isEmpty()
                || to.isEmpty()
                || !shifts.ofEvent(copied.to().value()).isEmpty()) {
            return;
        }
        var host = events.hostsOf(copied.to()).getFirst().id();
        for (var shift : shifts.ofEvent(copied.from().value())) {
            var slot = shift.along(from.get(), to.get());
            var draft = draft(shift.draft(), host.equals(shift.organization()), copied.to(), slot);
            saved.save(shift.copied(host, draft, clock.instant()));
        }
    }

    /** May be called twice, even at once by two nodes: a copy that has shifts already keeps them. */
    @ApplicationModuleListener
    public void on(PatternKept kept) {
        var pattern = patterns.hold(kept.to()).orElse(null);
        var from = events.slotOf(kept.from());
        if (pattern == null || from.isEmpty() || table.hasAny(kept.to())) {
            return;
        }
        for (var shift : shifts.ofEvent(kept.from().value())) {
            var slot = shift.along(from.get(), pattern.slot());
            var draft = draft(shift.draft(), pattern.host().equals(shift.organization()), null, slot);
            table.add(kept.to(), pattern.slot(), draft);
        }
    }

    @ApplicationModuleListener
    public void on(EventPlannedFrom planned) {
        dates.hold(List.of(planned.to()));
        var pattern = patterns.facts(Set.of(planned.from())).get(planned.from());
        var to = events.slotOf(planned.to());
        if (pattern == null
                || to.isEmpty()
                || !shifts.ofEvent(planned.to().value()).isEmpty()) {
            return;
        }
        var host = events.hostsOf(planned.to()).getFirst().id();
        for (var shift : table.of(planned.from(), pattern.slot())) {
            var slot = shift.draft().slot().along(pattern.slot(), to.get());
            var draft = draft(shift.draft(), host.equals(pattern.host()), planned.to(), slot);
            saved.save(new Shift(host, draft, clock.instant()));
        }
    }

    /**
     * @param ownNotes false for another organization's shift: then notes, which may name an address for the team alone,
     *     and its own role and skills are left out
     */
    static ShiftDraft draft(ShiftDraft was, boolean ownNotes, @Nullable EventId event, TimeSlot slot) {
        var draft = was.of(event, null).withSlot(slot);
        return ownNotes ? draft : draft.withBriefing("", "").asAllKnowIt();
    }
}
