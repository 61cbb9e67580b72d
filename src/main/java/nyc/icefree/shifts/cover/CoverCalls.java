package nyc.icefree.shifts.cover;

import java.time.Clock;
import java.time.Instant;
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
 * Whoever leads a shift says on its day that people are missing: until it begins others are asked for its empty seats, in waves, and
 * its organizers are told, but neither who is missing nor how many.
 */
@Service
public class CoverCalls {
    private final CoverCallTable table;
    private final LedShifts led;
    private final AskableShifts shifts;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    CoverCalls(
            CoverCallTable table,
            LedShifts led,
            AskableShifts shifts,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.table = table;
        this.led = led;
        this.shifts = shifts;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * How a call stands.
     *
     * @param empty seats
     * @param asks others are asked once it is made; else it has begun, and the organizers alone are told
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
        Facts facts = shifts.facts(shift).orElseThrow(NotYours::new);
        boolean called = table.of(shift)
                .filter(one -> one.sequence() == facts.sequence())
                .isPresent();
        return new Standing(facts.missing(), facts.comes(), facts.missing() > 0 || missing && !facts.comes(), called);
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
        int sequence = shifts.facts(shift).orElseThrow(NotYours::new).sequence();
        table.put(shift, sequence, now, standing.asks() ? now : null);
        announcements.publishEvent(new CoverCalled(lead, shift, now));
        return true;
    }
}
