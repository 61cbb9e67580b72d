package nyc.icefree.shifts.swap;

import java.time.Instant;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.shifts.AskableShifts;
import nyc.icefree.shifts.AskableShifts.Facts;
import nyc.icefree.shifts.AskableShifts.Hold;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.Asking;
import nyc.icefree.shifts.swap.SwapTable.Wish;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks whoever has a shift that somebody would take for theirs; nobody twice, and nobody at night. */
@Component
public class SwapRounds {
    private final SwapTable table;
    private final AskableShifts shifts;
    private final Asking asking;
    private final TransactionOperations transactions;

    SwapRounds(SwapTable table, AskableShifts shifts, Asking asking, TransactionOperations transactions) {
        this.table = table;
        this.shifts = shifts;
        this.asking = asking;
        this.transactions = transactions;
    }

    /** @return how many were asked */
    public int round(Instant now) {
        return table.all().stream().mapToInt(wish -> ask(wish, now)).sum();
    }

    private int ask(Wish wish, Instant now) {
        var facts = shifts.facts(wish.gives())
                .filter(known -> known.comes() && known.sequence() == wish.sequence())
                .filter(known -> shifts.hold(wish.person(), wish.gives())
                        .filter(hold -> hold.since().equals(wish.since()))
                        .isPresent());
        if (facts.isEmpty()) {
            transactions.executeWithoutResult(status -> table.remove(wish.gives(), wish.person()));
            return 0;
        }
        boolean comes = shifts.facts(wish.wanted())
                .filter(Facts::comes)
                .filter(known -> known.sequence() == wish.wantedSequence())
                .isPresent();
        if (!comes
                || ReminderTimes.morning(now, facts.get().shift().slot().zone()).isPresent()) {
            return 0;
        }
        return (int) shifts.holders(wish.wanted()).stream()
                .map(Hold::person)
                .filter(holder -> !holder.equals(wish.person()))
                .filter(holder -> asking.ask(holder, wish.gives(), AskKind.SWAP, wish.wanted()) == Asking.Outcome.ASKED)
                .count();
    }
}
