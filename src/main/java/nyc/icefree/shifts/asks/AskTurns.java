package nyc.icefree.shifts.asks;

import java.util.function.Supplier;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for one shift, one person after the other: whoever cannot be asked by a fault of ours keeps nobody behind them from it. */
public final class AskTurns {
    private static final Logger LOG = LoggerFactory.getLogger(AskTurns.class);
    private final ShiftId shift;
    private int asked;
    private @Nullable RuntimeException fault;

    public AskTurns(ShiftId shift) {
        this.shift = shift;
    }

    public void next(Supplier<Asking.Outcome> ask) {
        try {
            if (ask.get() == Asking.Outcome.ASKED) {
                asked++;
            }
        } catch (RuntimeException e) {
            LOG.error(
                    "Somebody could not be asked for shift {}: {}",
                    shift,
                    e.getClass().getName());
            fault = e;
        }
    }

    /** How many were asked so far. */
    public int asked() {
        return asked;
    }

    /**
     * Of all.
     *
     * @return how many were asked
     * @throws RuntimeException the last fault, when there was one and nobody was asked
     */
    public int end() {
        if (asked == 0 && fault != null) {
            throw fault;
        }
        return asked;
    }
}
