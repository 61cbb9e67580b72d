package nyc.icefree.shifts.asks;

import java.time.Instant;
import java.util.List;
import nyc.icefree.shifts.ShiftId;
import org.springframework.stereotype.Component;

/** Those who wish to be called when a seat comes free. */
@Component
public class Calls {
    private final AskTable table;
    private final Asking asking;

    Calls(AskTable table, Asking asking) {
        this.table = table;
        this.asking = asking;
    }

    /** Shifts with an empty seat that somebody wishes to be called for. */
    public List<ShiftId> waiting(Instant now) {
        return table.wishedWithSeats(now);
    }

    /**
     * Asks the next of them, as they came; who cannot be asked now keeps their turn.
     *
     * @param seats that are empty
     * @param since whoever was called after it still has time to answer
     * @return how many were asked
     */
    public int call(ShiftId shift, int seats, Instant since) {
        var asks = table.of(shift);
        long most = seats - AskTable.open(asks, AskKind.CALL_ME, since);
        var turns = new AskTurns(shift);
        for (Ask ask : asks) {
            if (turns.asked() < most && ask.state() == AskState.WISHED) {
                turns.next(() -> asking.call(ask.person(), shift, since));
            }
        }
        return turns.end();
    }
}
