package nyc.icefree.shifts.asks;

import java.time.Clock;
import java.time.Instant;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.announced.CoverCalled;
import nyc.icefree.shifts.asks.AskableShifts.Facts;
import nyc.icefree.shifts.day.ShiftForLead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class CoverCalls {
    private final AskTable table;
    private final ShiftForLead led;
    private final AskableShifts shifts;
    private final ApplicationEventPublisher announcements;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    CoverCalls(
            AskTable table,
            ShiftForLead led,
            AskableShifts shifts,
            ApplicationEventPublisher announcements,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.table = table;
        this.led = led;
        this.shifts = shifts;
        this.announcements = announcements;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How a call stands.
     *
     * @param empty seats
     * @param asks a call asks others, now or in the morning; else it tells the organizers alone
     * @param possible somebody is missing
     * @param called it was made and still holds
     */
    public record Standing(int empty, boolean asks, boolean possible, boolean called) {}

    /** @throws NotYours unless the actor leads the shift and it is its day */
    @VolunteersMay
    @Transactional(readOnly = true)
    public Standing of(ShiftId shift) {
        return standing(facts(shift), led.missing(shift));
    }

    private Facts facts(ShiftId shift) {
        return shifts.facts(shift).orElseThrow(NotYours::new);
    }

    private Standing standing(Facts facts, boolean missing) {
        return new Standing(
                facts.missing(),
                asks(facts),
                facts.missing() > 0 || missing && !facts.comes(),
                table.of(facts.shift().id()).stream()
                        .anyMatch(one -> one.state() == AskState.WANTED
                                && one.kind() == AskKind.LEAD
                                && one.sequence() == facts.sequence()));
    }

    private boolean asks(Facts facts) {
        Instant now = clock.instant();
        var slot = facts.shift().slot();
        Instant first = ReminderTimes.morning(now, slot.zone()).orElse(now);
        return facts.free() > 0 && facts.isTakenFreely(first) && first.isBefore(slot.startsAt());
    }

    /**
     * Calling twice changes nothing, also at the same moment.
     *
     * @return false when nobody is missing any more; then nothing is done
     * @throws NotYours unless the actor leads the shift and it is its day
     */
    @VolunteersMay
    @Transactional
    public boolean call(ShiftId shift) {
        var lead = led.hold(shift);
        var facts = facts(shift);
        var standing = standing(facts, led.missing(shift));
        if (standing.called() || !standing.possible()) {
            return standing.called();
        }
        PersonId me = actor.get().mustBePerson();
        Instant now = clock.instant();
        table.add(me, shift, facts.organization(), AskKind.LEAD, AskState.WANTED, facts.sequence(), now);
        if (standing.asks()) {
            audit.note(
                    me.value(),
                    AuditedAct.SHIFT_OFFERED,
                    shift.value(),
                    facts.organization().value());
        }
        announcements.publishEvent(new CoverCalled(lead, shift, now));
        return true;
    }
}
