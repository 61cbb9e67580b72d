package nyc.icefree.workspace.shifts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.views.ShiftSheet;
import org.jspecify.annotations.Nullable;

/** Rows that were typed and not saved, as text that is kept until somebody comes back to them. */
final class KeptRows {
    private static final String NONE = "-";
    private static final int CELLS = 7;

    /**
     * @param shift in which something was changed; null for a row that is new
     * @param version of it that was changed
     */
    record Kept(@Nullable ShiftId shift, int version, TypedCells cells) {
        /** Among these; empty when it is there no more. */
        Optional<ShiftSheet> among(List<ShiftSheet> sheets) {
            return sheets.stream().filter(sheet -> sheet.id().equals(shift)).findFirst();
        }
    }

    private KeptRows() {}

    static String text(List<TableRow> rows) {
        return rows.stream()
                .filter(TableRow::isUnsaved)
                .map(row -> Stream.of(
                                id(row.sheet()),
                                version(row.sheet()),
                                row.cells().line())
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String id(@Nullable ShiftSheet sheet) {
        return sheet == null ? NONE : sheet.id().toString();
    }

    private static String version(@Nullable ShiftSheet sheet) {
        return sheet == null ? "0" : Integer.toString(sheet.version());
    }

    static List<Kept> read(String text) {
        var all = new ArrayList<Kept>();
        text.lines().map(line -> List.of(line.split("\t", -1))).forEach(line -> {
            if (line.size() == CELLS + 2) { // of another edition of the app it cannot be read any more
                all.add(new Kept(
                        line.get(0).equals(NONE) ? null : new ShiftId(UUID.fromString(line.get(0))),
                        Integer.parseInt(line.get(1)),
                        TypedCells.read(line.subList(2, CELLS + 2))));
            }
        });
        return all;
    }
}
