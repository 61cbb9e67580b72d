package nyc.icefree.reports;

import java.util.Collection;
import java.util.List;

/**
 * Decides which breakdowns are shown, so that nobody reads or works out a cell of one or two people. Totals are always
 * shown. A breakdown with a cell below {@value #FEWEST} is left out whole, and so is its family; a cell of zero tells of
 * nobody. It is asked of whole quarters that are written and change no more: then no two reports differ by one person,
 * and a year has no breakdown from which quarters could be taken.
 * <p>The coalition's counts only organizations whose own breakdown is shown. Were the others in it, totals and this very
 * rule would sometimes tell their cells: of three that have 3, 6 and 3, together 5 and 7, the second has 2 and 4.
 */
final class SmallNumbers {
    static final int FEWEST = 3;

    private SmallNumbers() {}

    /** Of one organization. */
    static boolean mayShow(Breakdown by, Figures quarter) {
        return by.family().stream()
                .allMatch(one -> quarter.cells(one).values().stream().allMatch(cell -> cell >= FEWEST));
    }

    /** Those that the coalition's breakdown counts. */
    static List<Figures> counted(Breakdown by, Collection<Figures> organizations) {
        return organizations.stream()
                .filter(one -> one.total(by.measure()) > 0 && mayShow(by, one))
                .toList();
    }

    /** Of the coalition: each cell stays at {@value #FEWEST} without any one organization, which knows its own. */
    static boolean mayShow(Breakdown by, Collection<Figures> organizations) {
        var counted = counted(by, organizations);
        return !counted.isEmpty() && by.family().stream().allMatch(one -> staysWithoutAny(one, counted));
    }

    private static boolean staysWithoutAny(Breakdown by, List<Figures> organizations) {
        var all = Figures.sum(organizations).cells(by);
        return organizations.stream()
                .map(one -> one.cells(by))
                .allMatch(own -> all.entrySet().stream()
                        .allMatch(cell -> cell.getValue() - own.getOrDefault(cell.getKey(), 0L) >= FEWEST));
    }
}
