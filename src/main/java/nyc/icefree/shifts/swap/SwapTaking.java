package nyc.icefree.shifts.swap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nyc.icefree.shifts.AskableShifts;
import nyc.icefree.shifts.AskableShifts.Facts;
import nyc.icefree.shifts.SeatExchange;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRefused;
import nyc.icefree.shifts.asks.Ask;
import nyc.icefree.shifts.asks.SwapAnswer;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.swap.SwapTable.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Exchanges what was proposed first and both may have. */
@Component
class SwapTaking implements SwapAnswer {
    private final SwapTable table;
    private final AskableShifts shifts;
    private final SeatExchange seats;
    private final TransactionOperations transactions;

    SwapTaking(SwapTable table, AskableShifts shifts, SeatExchange seats, TransactionOperations transactions) {
        this.table = table;
        this.shifts = shifts;
        this.seats = seats;
        this.transactions = transactions;
    }

    @Override
    public Optional<ShiftId> gives(Ask ask) {
        return wishes(ask).map(Wish::wanted).findFirst();
    }

    private Stream<Wish> wishes(Ask ask) {
        return table.ofGiven(ask.shift()).stream()
                .filter(wish -> wish.sequence() == ask.sequence())
                .filter(wish -> !wish.person().equals(ask.person()))
                .filter(wish -> shifts.hold(ask.person(), wish.wanted()).isPresent())
                .filter(wish -> shifts.facts(wish.wanted())
                        .filter(Facts::comes)
                        .filter(facts -> facts.sequence() == wish.wantedSequence())
                        .isPresent())
                .filter(wish -> shifts.mayInstead(ask.person(), wish.gives(), wish.wanted(), false))
                .filter(wish -> shifts.mayInstead(wish.person(), wish.wanted(), wish.gives(), false));
    }

    /** One after the other, each in a transaction of its own, as for cover: somebody else may have the first by now. */
    @Override
    public void yes(Ask ask, @Nullable ShiftId gives, Runnable taken) {
        List<Wish> wishes = transactions.execute(
                status -> wishes(ask).filter(one -> one.wanted().equals(gives)).toList());
        boolean done = Objects.requireNonNull(wishes).stream().anyMatch(wish -> isExchanged(wish, ask, taken));
        if (!done) {
            throw ShiftRefused.toVolunteer(SignupStatus.only(SignupStatus.Kind.FULL));
        }
    }

    /** What stands in the way of the one is not for the other to read. */
    private boolean isExchanged(Wish wish, Ask ask, Runnable taken) {
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> exchange(wish, ask, taken, status)));
        } catch (ShiftRefused refused) {
            return false;
        }
    }

    private boolean exchange(Wish wish, Ask ask, Runnable taken, TransactionStatus status) {
        boolean swapped = seats.swap(
                new SeatExchange.Given(wish.person(), wish.gives(), wish.sequence()),
                wish.since(),
                new SeatExchange.Given(ask.person(), wish.wanted(), wish.wantedSequence()));
        // under the lock of who gives it: taken back meanwhile, nothing is done
        if (!swapped || !table.remove(wish.gives(), wish.person())) {
            status.setRollbackOnly();
            return false;
        }
        table.remove(wish.wanted(), ask.person());
        taken.run();
        return true;
    }
}
