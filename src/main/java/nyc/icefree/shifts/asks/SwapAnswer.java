package nyc.icefree.shifts.asks;

import java.util.Optional;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;

/** What a yes does to who would give a shift for one that the asked person has. */
public interface SwapAnswer {
    /** The shift that they would give for it; empty when nothing would come of a yes any more. */
    Optional<ShiftId> gives(Ask ask);

    /**
     * Exchanges both shifts, in a transaction of its own.
     *
     * @param gives what they were shown that they would give: nothing else is exchanged; null when they were shown nothing
     * @param taken run within it, once both have what they get
     * @throws nyc.icefree.shifts.ShiftRefused when there is nothing to exchange any more, or one of the two may not take what they
     *     would get
     */
    void yes(Ask ask, @Nullable ShiftId gives, Runnable taken);
}
