package nyc.icefree.shifts.cover;

import java.time.Duration;
import java.time.Instant;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.shifts.AskableShifts;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.AskOrder;
import nyc.icefree.shifts.cover.CoverTable.Wanted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks the next for every shift whose cover is due; at night nobody is asked. */
@Component
public class CoverRounds {
    private static final Logger LOG = LoggerFactory.getLogger(CoverRounds.class);
    private final CoverTable table;
    private final AskableShifts shifts;
    private final AskOrder order;
    private final TransactionOperations transactions;

    CoverRounds(CoverTable table, AskableShifts shifts, AskOrder order, TransactionOperations transactions) {
        this.table = table;
        this.shifts = shifts;
        this.order = order;
        this.transactions = transactions;
    }

    /** @return how many were asked */
    public int round(Instant now) {
        int asked = 0;
        for (Wanted wanted : table.due(now)) {
            try {
                asked += wave(wanted, now);
            } catch (RuntimeException e) {
                LOG.error(
                        "Nobody was asked to cover shift {}; tried again in a minute: {}",
                        wanted.shift(),
                        e.getClass().getName());
            }
        }
        return asked;
    }

    private int wave(Wanted wanted, Instant now) {
        var facts = shifts.facts(wanted.shift())
                .filter(known -> known.comes() && known.sequence() == wanted.sequence())
                .filter(known -> shifts.hold(wanted.person(), wanted.shift())
                        .filter(hold -> hold.since().equals(wanted.since()))
                        .isPresent());
        if (facts.isEmpty()) {
            transactions.executeWithoutResult(status -> table.removeStale(wanted));
            return 0;
        }
        var slot = facts.get().shift().slot();
        var morning = ReminderTimes.morning(now, slot.zone());
        var wave = CoverWave.with(Duration.between(now, slot.startsAt()));
        if (morning.isPresent()) {
            return 0;
        }
        boolean ours =
                Boolean.TRUE.equals(transactions.execute(status -> table.claim(wanted, now.plus(wave.spacing()))));
        return ours ? claimed(wanted, wave, now) : 0;
    }

    private int claimed(Wanted wanted, CoverWave wave, Instant now) {
        try {
            return order.ask(wanted.shift(), AskKind.COVER, wave.size(), fit -> true);
        } catch (RuntimeException e) {
            transactions.executeWithoutResult(status -> table.giveBack(wanted, now));
            throw e;
        }
    }
}
