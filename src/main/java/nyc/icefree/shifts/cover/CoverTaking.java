package nyc.icefree.shifts.cover;

import nyc.icefree.shifts.SeatExchange;
import nyc.icefree.shifts.asks.Ask;
import nyc.icefree.shifts.asks.CoverAnswer;
import nyc.icefree.shifts.cover.CoverTable.Wanted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Gives the shift of whoever has looked for cover longest to the first who says yes. */
@Component
class CoverTaking implements CoverAnswer {
    private final CoverTable table;
    private final SeatExchange seats;
    private final TransactionOperations transactions;

    CoverTaking(CoverTable table, SeatExchange seats, TransactionOperations transactions) {
        this.table = table;
        this.seats = seats;
        this.transactions = transactions;
    }

    @Override
    public boolean stands(Ask ask) {
        return table.of(ask.shift()).stream().anyMatch(wanted -> isMeant(wanted, ask));
    }

    /** Nobody covers themselves. */
    private static boolean isMeant(Wanted wanted, Ask ask) {
        return wanted.sequence() == ask.sequence() && !wanted.person().equals(ask.person());
    }

    /** One after the other, each in a transaction of its own: who holds a shift may not wait for one more person. */
    @Override
    public void yes(Ask ask, Runnable taken) {
        boolean done = table.of(ask.shift()).stream()
                .filter(wanted -> isMeant(wanted, ask))
                .anyMatch(wanted ->
                        Boolean.TRUE.equals(transactions.execute(status -> handOver(wanted, ask, taken, status))));
        if (!done) {
            // nobody looks for cover any more: there may be a seat all the same
            transactions.executeWithoutResult(status -> {
                seats.take(ask.person(), ask.shift(), ask.sequence(), false);
                taken.run();
            });
        }
    }

    private boolean handOver(Wanted wanted, Ask ask, Runnable taken, TransactionStatus status) {
        boolean held = seats.handOver(ask.shift(), ask.sequence(), wanted.person(), wanted.since(), ask.person());
        // taken back before the giver was held: then nothing of it is done
        boolean wantedStill = table.remove(ask.shift(), wanted.person());
        if (!held) {
            return false;
        }
        if (!wantedStill) {
            status.setRollbackOnly();
            return false;
        }
        taken.run();
        return true;
    }
}
