package nyc.icefree.shifts.cover;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.shifts.AskableShifts;
import nyc.icefree.shifts.AskableShifts.Facts;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.cover.CoverCallTable.Called;
import org.springframework.stereotype.Component;

/** Offers the empty seats of shifts whose leads called to the next who fit, as long as there are any. */
@Component
public class CoverCallRounds {
    private final CoverCallTable table;
    private final Waves waves;
    private final Waves.Search<Called> search;

    CoverCallRounds(CoverCallTable table, AskableShifts shifts, Waves waves) {
        this.table = table;
        this.waves = waves;
        this.search = new Search(table, shifts);
    }

    /** @return how many were asked */
    public int round(Instant now) {
        return waves.round(table.due(now), search, now);
    }

    private record Search(CoverCallTable table, AskableShifts shifts) implements Waves.Search<Called> {
        @Override
        public AskKind kind() {
            return AskKind.OFFER;
        }

        @Override
        public ShiftId shift(Called due) {
            return due.shift();
        }

        @Override
        public Optional<Facts> still(Called due) {
            return shifts.facts(due.shift())
                    .filter(known -> known.comes() && known.missing() > 0 && known.sequence() == due.sequence());
        }

        @Override
        public boolean mayAsk(Facts facts, Instant now) {
            return facts.isTakenFreely(now);
        }

        @Override
        public void forget(Called due) {
            table.remove(due);
        }

        @Override
        public boolean claim(Called due, Instant next) {
            return table.claim(due, next);
        }

        @Override
        public void giveBack(Called due, Instant now) {
            table.giveBack(due, now);
        }
    }
}
