package nyc.icefree.shifts.cover;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.shifts.AskableShifts.Facts;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.AskOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks those who fit a shift in turns, on one node alone; at night nobody is asked. */
@Component
class Waves {
    private static final Logger LOG = LoggerFactory.getLogger(Waves.class);
    private final AskOrder order;
    private final TransactionOperations transactions;

    Waves(AskOrder order, TransactionOperations transactions) {
        this.order = order;
        this.transactions = transactions;
    }

    /**
     * For what people are asked.
     *
     * @param <T> what is due
     */
    interface Search<T> {
        AskKind kind();

        ShiftId shift(T due);

        /** Empty where nobody is looked for any more, after which it is forgotten. */
        Optional<Facts> still(T due);

        /** Whether anybody can be asked by now. */
        boolean mayAsk(Facts facts, Instant now);

        void forget(T due);

        /** @return whether the wave is the caller's, and nobody else's on another node */
        boolean claim(T due, Instant next);

        /** The claimed wave is due again, as nobody was asked. */
        void giveBack(T due, Instant now);
    }

    /** One wave for each; what fails is tried again in the next round. @return how many were asked */
    <T> int round(List<T> due, Search<T> search, Instant now) {
        int asked = 0;
        for (T one : due) {
            try {
                asked += wave(one, search, now);
            } catch (RuntimeException e) {
                LOG.error(
                        "Nobody was asked for shift {} ({}); tried again in a minute: {}",
                        search.shift(one),
                        search.kind(),
                        e.getClass().getName());
            }
        }
        return asked;
    }

    private <T> int wave(T due, Search<T> search, Instant now) {
        var facts = search.still(due);
        if (facts.isEmpty()) {
            transactions.executeWithoutResult(status -> search.forget(due));
            return 0;
        }
        var slot = facts.get().shift().slot();
        if (!search.mayAsk(facts.get(), now)
                || ReminderTimes.morning(now, slot.zone()).isPresent()) {
            return 0;
        }
        var wave = CoverWave.with(Duration.between(now, slot.startsAt()));
        boolean ours = Boolean.TRUE.equals(transactions.execute(status -> search.claim(due, now.plus(wave.spacing()))));
        return ours ? claimed(due, search, wave, now) : 0;
    }

    private <T> int claimed(T due, Search<T> search, CoverWave wave, Instant now) {
        try {
            return order.ask(search.shift(due), search.kind(), wave.size(), fit -> true);
        } catch (RuntimeException e) {
            transactions.executeWithoutResult(status -> search.giveBack(due, now));
            throw e;
        }
    }
}
