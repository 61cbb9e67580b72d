package nyc.icefree.shifts.cover;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.shifts.AskableShifts;
import nyc.icefree.shifts.AskableShifts.Facts;
import nyc.icefree.shifts.LedShifts;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.announced.CoverCalled;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever leads a shift says on its day that people are missing: its organizers are told, but neither who is missing nor how many. Where
 * people sign up without them, and until sign-up ends, others are asked for the empty seats, in waves, and for those of its parts too.
 */
@Service
public class CoverCalls {
    private final CoverCallTable table;
    private final LedShifts led;
    private final AskableShifts shifts;
    private final ApplicationEventPublisher announcements;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    CoverCalls(
            CoverCallTable table,
            LedShifts led,
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
     * @param asks others are asked once it is made, now or in the morning; else the organizers alone are told
     * @param possible somebody is missing
     * @param called it was made, and holds still
     */
    public record Standing(int empty, boolean asks, boolean possible, boolean called) {}

    /** @throws NotYours for who does not lead it, and at another time */
    @VolunteersMay
    @Transactional(readOnly = true)
    public Standing of(ShiftId shift) {
        return standing(shift, led.missing(shift));
    }

    private Standing standing(ShiftId shift, boolean missing) {
        var family = family(shift);
        var meant = meant(family);
        int empty = family.stream().mapToInt(Facts::missing).sum();
        return new Standing(
                empty,
                meant.stream().anyMatch(this::asks),
                empty > 0 || missing && !family.getFirst().comes(),
                meant.stream().allMatch(this::isCalled));
    }

    private List<Facts> family(ShiftId shift) {
        var family = shifts.withParts(shift);
        if (family.isEmpty()) {
            throw new NotYours();
        }
        return family;
    }

    /** What has empty seats of all that was planned as one; while nothing has, what was called for already, or the planned one. */
    private List<Facts> meant(List<Facts> family) {
        var empty = family.stream().filter(one -> one.missing() > 0).toList();
        if (!empty.isEmpty()) {
            return empty;
        }
        var called = family.stream().filter(this::isCalled).toList();
        return called.isEmpty() ? List.of(family.getFirst()) : called;
    }

    private boolean isCalled(Facts facts) {
        return table.of(facts.shift().id())
                .filter(one -> one.sequence() == facts.sequence())
                .isPresent();
    }

    private boolean asks(Facts facts) {
        Instant now = clock.instant();
        var slot = facts.shift().slot();
        Instant first = ReminderTimes.morning(now, slot.zone()).orElse(now);
        return facts.isTakenFreely(first) && first.isBefore(slot.startsAt());
    }

    /**
     * Twice changes nothing, also at once.
     *
     * @return false, and nothing is done, when nobody is missing any more
     * @throws NotYours for who does not lead it, and at another time
     */
    @VolunteersMay
    @Transactional
    public boolean call(ShiftId shift) {
        var lead = led.hold(shift);
        var standing = standing(shift, led.missing(shift));
        if (standing.called() || !standing.possible()) {
            return standing.called();
        }
        Instant now = clock.instant();
        for (Facts facts : meant(family(shift))) {
            if (isCalled(facts)) {
                continue;
            }
            ShiftId id = facts.shift().id();
            table.put(id, facts.sequence(), now, facts.comes() ? now : null);
            if (asks(facts)) {
                audit.note(
                        actor.get().mustBePerson().value(),
                        AuditedAct.SHIFT_OFFERED,
                        id.value(),
                        facts.organization().value());
            }
        }
        announcements.publishEvent(new CoverCalled(lead, shift, now));
        return true;
    }
}
