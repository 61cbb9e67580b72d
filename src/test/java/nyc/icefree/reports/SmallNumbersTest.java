package nyc.icefree.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nobody works out a cell that is not shown, from all that is: totals, the breakdowns of each organization and of the
 * coalition, and the rule itself. All small worlds are made, and those that look the same put together.
 */
class SmallNumbersTest {
    private static final Breakdown BY = Breakdown.PARTY_LANGUAGES;

    /** One organization's cells. */
    private record Row(List<Integer> cells) {
        int total() {
            return cells.stream().mapToInt(Integer::intValue).sum();
        }

        Figures figures() {
            var figures = new Figures();
            figures.add(BY.measure(), total());
            IntStream.range(0, cells.size()).forEach(i -> figures.add(BY, "c" + i, cells.get(i)));
            return figures;
        }

        boolean isShown() {
            return SmallNumbers.mayShow(BY, figures());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 14", "2, 2, 7", "3, 2, 6", "3, 3, 4", "4, 2, 4", "2, 3, 5"})
    void no_cell_that_is_hidden_can_be_worked_out(int organizations, int cells, int most) {
        var rows = rows(cells, most);
        var worlds = new HashMap<Object, List<List<Row>>>();
        each(
                rows,
                organizations,
                new ArrayList<>(),
                world -> worlds.computeIfAbsent(seen(world), s -> new ArrayList<>())
                        .add(List.copyOf(world)));
        assertTrue(worlds.size() > 10);
        worlds.forEach((seen, alike) -> cannotTell(seen, alike, organizations, cells, -1));
    }

    /** Whoever works for an organization knows its own rows, shown or not. */
    @ParameterizedTest
    @CsvSource({"2, 2, 7", "3, 2, 6", "3, 3, 4", "4, 2, 4"})
    void nor_by_an_organization_that_knows_its_own(int organizations, int cells, int most) {
        var rows = rows(cells, most);
        var worlds = new HashMap<Object, List<List<Row>>>();
        each(
                rows,
                organizations,
                new ArrayList<>(),
                world -> worlds.computeIfAbsent(List.of(seen(world), world.getFirst()), s -> new ArrayList<>())
                        .add(List.copyOf(world)));
        worlds.forEach((seen, alike) -> cannotTell(seen, alike, organizations, cells, 0));
    }

    @Test
    void the_rule_in_a_few_cases() {
        assertTrue(new Row(List.of(3, 0, 4)).isShown(), "zero tells of nobody");
        assertFalse(new Row(List.of(30, 2)).isShown());
        assertFalse(new Row(List.of(30, 1)).isShown());
        assertFalse(coalition(List.of(9, 9), List.of(0, 5)), "one cell is of one organization alone");
        assertTrue(coalition(List.of(9, 9), List.of(9, 9), List.of(9, 1)), "the third is left out");
        assertFalse(coalition(List.of(9, 9), List.of(2, 9)), "the one that is left would be seen alone");
        assertFalse(coalition(List.of(2, 4), List.of(2, 4), List.of(4, 2)), "none is left");
    }

    @Test
    void needs_met_are_shown_only_beside_those_asked() {
        var figures = new Figures();
        figures.add(Measure.ASKED, 6);
        figures.add(Breakdown.NEEDS_ASKED, "CHILDCARE", 5);
        figures.add(Breakdown.NEEDS_ASKED, "SEAT", 1);
        figures.add(Measure.MET, 5);
        figures.add(Breakdown.NEEDS_MET, "CHILDCARE", 5);
        assertFalse(SmallNumbers.mayShow(Breakdown.NEEDS_MET, figures));
        assertFalse(SmallNumbers.mayShow(Breakdown.NEEDS_MET, List.of(figures, figures, figures, figures)));
    }

    @SafeVarargs
    private static boolean coalition(List<Integer>... rows) {
        return SmallNumbers.mayShow(
                BY, Stream.of(rows).map(cells -> new Row(cells).figures()).toList());
    }

    /** Everything that anybody could read. */
    private static List<Object> seen(List<Row> world) {
        var seen = new ArrayList<Object>();
        world.forEach(row -> seen.add(row.isShown() ? row.cells() : "hidden, total " + row.total()));
        var figures = world.stream().map(Row::figures).toList();
        seen.add(
                SmallNumbers.mayShow(BY, figures)
                        ? Figures.sum(SmallNumbers.counted(BY, figures)).cells(BY)
                        : "hidden, total " + Figures.sum(figures).total(BY.measure()));
        return seen;
    }

    private static void cannotTell(Object seen, List<List<Row>> alike, int organizations, int cells, int knows) {
        for (int o = 0; o < organizations; o++) {
            if (o == knows || alike.getFirst().get(o).isShown()) {
                continue;
            }
            for (int c = 0; c < cells; c++) {
                int organization = o;
                int cell = c;
                var values = alike.stream()
                        .map(world -> world.get(organization).cells().get(cell))
                        .distinct()
                        .toList();
                // a zero tells of nobody
                assertFalse(
                        values.size() == 1 && values.getFirst() > 0,
                        () -> seen + " tells " + organization + " " + cell + " is " + values);
            }
        }
    }

    private static List<Row> rows(int cells, int most) {
        List<List<Integer>> all = List.of(List.of());
        for (int i = 0; i < cells; i++) {
            all = all.stream()
                    .flatMap(start -> IntStream.rangeClosed(0, most)
                            .mapToObj(next -> Stream.concat(start.stream(), Stream.of(next))
                                    .toList()))
                    .toList();
        }
        return all.stream().map(Row::new).filter(row -> row.total() <= most).toList();
    }

    private static void each(List<Row> rows, int left, List<Row> begun, java.util.function.Consumer<List<Row>> taker) {
        if (left == 0) {
            taker.accept(begun);
            return;
        }
        rows.forEach(row -> {
            begun.add(row);
            each(rows, left - 1, begun, taker);
            begun.removeLast();
        });
    }

    @Test
    void a_period_is_read_as_it_is_written() {
        for (String written : List.of("2026", "2026-Q3", "2026-07")) {
            assertEquals(written, ReportPeriod.read(written).orElseThrow().toString());
        }
        for (String none : List.of("", "2026-Q5", "2026-13", "0026", "all", "2026-7")) {
            assertTrue(ReportPeriod.read(none).isEmpty(), none);
        }
        assertEquals(4, ReportPeriod.year(2026).quarters().size());
        assertEquals(0, ReportPeriod.read("2026-07").orElseThrow().quarters().size());
    }
}
