package nyc.icefree.shifts.planning;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public class RowsRefused extends Refused {
    private final transient SortedMap<Integer, RefusalReason> byRow;

    /** @param byRow at least one, by index of the row from 0 */
    public RowsRefused(SortedMap<Integer, ? extends RefusalReason> byRow) {
        super(List.copyOf(byRow.values()));
        this.byRow = new TreeMap<>(byRow);
    }

    public SortedMap<Integer, RefusalReason> byRow() {
        return byRow;
    }
}
