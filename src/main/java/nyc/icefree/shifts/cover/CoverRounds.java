package nyc.icefree.shifts.cover;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.shifts.AskableShifts;
import nyc.icefree.shifts.AskableShifts.Facts;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.cover.CoverTable.Wanted;
import org.springframework.stereotype.Component;

/** Asks the next for every shift whose cover is due. */
@Component
public class CoverRounds {
    private final CoverTable table;
    private final Waves waves;
    private final Waves.Search<Wanted> search;

    CoverRounds(CoverTable table, AskableShifts shifts, Waves waves) {
        this.table = table;
        this.waves = waves;
        this.search = new Search(table, shifts);
    }

    /** @return how many were asked */
    public int round(Instant now) {
        return waves.round(table.due(now), search, now);
    }

    private record Search(CoverTable table, AskableShifts shifts) implements Waves.Search<Wanted> {
        @Override
        public AskKind kind() {
            return AskKind.COVER;
        }

        @Override
        public ShiftId shift(Wanted due) {
            return due.shift();
        }

        @Override
        public Optional<Facts> still(Wanted due) {
            return shifts.facts(due.shift())
                    .filter(known -> known.comes() && known.sequence() == due.sequence())
                    .filter(known -> shifts.hold(due.person(), due.shift())
                            .filter(hold -> hold.since().equals(due.since()))
                            .isPresent());
        }

        @Override
        public boolean mayAsk(Facts facts, Instant now) {
            return true;
        }

        @Override
        public void forget(Wanted due) {
            table.removeStale(due);
        }

        @Override
        public boolean claim(Wanted due, Instant next) {
            return table.claim(due, next);
        }

        @Override
        public void giveBack(Wanted due, Instant now) {
            table.giveBack(due, now);
        }
    }
}
