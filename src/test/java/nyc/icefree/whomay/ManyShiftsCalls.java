package nyc.icefree.whomay;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.shifts.ManyShifts;
import nyc.icefree.shifts.SeveralSeats;
import nyc.icefree.shifts.many.PlannedRow;
import org.jspecify.annotations.Nullable;

/** Many shifts of one event at once. */
class ManyShiftsCalls implements TheirCalls {
    private final ManyShifts many;
    private final SeveralSeats seats;

    ManyShiftsCalls(ManyShifts many, SeveralSeats seats) {
        this.many = many;
        this.seats = seats;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("ManyShifts.save(EventId, List)", w -> many.save(w.event(), rows(w)));
        all.put("ManyShifts.takeBack(PlannedRows)", w -> {
            var done = As.staff(w.team().organizer(), () -> many.save(w.event(), rows(w)));
            return many.takeBack(done);
        });
        all.put("SeveralSeats.propose(List)", w -> seats.propose(List.of(w.shift())));
    }

    private static List<PlannedRow> rows(World w) {
        return List.of(PlannedRow.fresh(w.shiftDraft()));
    }
}
