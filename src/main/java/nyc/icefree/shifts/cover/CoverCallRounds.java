package nyc.icefree.shifts.cover;

import java.time.Duration;
import java.time.Instant;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.shifts.AskableShifts;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.AskOrder;
import nyc.icefree.shifts.cover.CoverCallTable.Called;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Offers the empty seats of shifts whose leads called to the next who fit, as long as there are any; at night, and where an organizer decides, to nobody. */
@Component
public class CoverCallRounds {
    private static final Logger LOG = LoggerFactory.getLogger(CoverCallRounds.class);
    private final CoverCallTable table;
    private final AskableShifts shifts;
    private final AskOrder order;
    private final TransactionOperations transactions;

    CoverCallRounds(CoverCallTable table, AskableShifts shifts, AskOrder order, TransactionOperations transactions) {
        this.table = table;
        this.shifts = shifts;
        this.order = order;
        this.transactions = transactions;
    }

    /** @return how many were asked */
    public int round(Instant now) {
        int asked = 0;
        for (Called called : table.due(now)) {
            try {
                asked += wave(called, now);
            } catch (RuntimeException e) {
                LOG.error(
                        "Nobody was asked for shift {}, whose lead called; tried again in a minute: {}",
                        called.shift(),
                        e.getClass().getName());
            }
        }
        return asked;
    }

    private int wave(Called called, Instant now) {
        var facts = shifts.facts(called.shift())
                .filter(known -> known.comes() && known.missing() > 0 && known.sequence() == called.sequence());
        if (facts.isEmpty()) {
            transactions.executeWithoutResult(status -> table.remove(called));
            return 0;
        }
        var slot = facts.get().shift().slot();
        if (!facts.get().isTakenFreely(now)
                || ReminderTimes.morning(now, slot.zone()).isPresent()) {
            return 0;
        }
        var wave = CoverWave.with(Duration.between(now, slot.startsAt()));
        boolean ours =
                Boolean.TRUE.equals(transactions.execute(status -> table.claim(called, now.plus(wave.spacing()))));
        return ours ? claimed(called, wave, now) : 0;
    }

    private int claimed(Called called, CoverWave wave, Instant now) {
        try {
            return order.ask(called.shift(), AskKind.OFFER, wave.size(), fit -> true);
        } catch (RuntimeException e) {
            transactions.executeWithoutResult(status -> table.giveBack(called, now));
            throw e;
        }
    }
}
