package nyc.icefree.shifts.cover;

import java.time.Duration;
import java.time.Instant;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.shifts.AskableShifts;
import nyc.icefree.shifts.AskableShifts.Facts;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.Calls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where a seat came free, asks those who wished to be called, one for each seat, and the next of them when as much time has passed as between waves. */
@Component
public class CallRounds {
    private static final Logger LOG = LoggerFactory.getLogger(CallRounds.class);
    private final Calls calls;
    private final AskableShifts shifts;

    CallRounds(Calls calls, AskableShifts shifts) {
        this.calls = calls;
        this.shifts = shifts;
    }

    /** @return how many were asked */
    public int round(Instant now) {
        int asked = 0;
        for (ShiftId shift : calls.waiting(now)) {
            try {
                asked += call(shift, now);
            } catch (RuntimeException e) {
                LOG.error(
                        "Nobody was called for shift {}; tried again in a minute: {}",
                        shift,
                        e.getClass().getName());
            }
        }
        return asked;
    }

    private int call(ShiftId shift, Instant now) {
        var facts = shifts.facts(shift).filter(Facts::comes);
        if (facts.isEmpty()) {
            return 0;
        }
        var slot = facts.get().shift().slot();
        if (ReminderTimes.morning(now, slot.zone()).isPresent()) {
            return 0;
        }
        var spacing = CoverWave.with(Duration.between(now, slot.startsAt())).spacing();
        return calls.call(shift, facts.get().free(), now.minus(spacing));
    }
}
