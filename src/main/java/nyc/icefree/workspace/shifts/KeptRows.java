package nyc.icefree.workspace.shifts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.views.ShiftSheet;
import org.jspecify.annotations.Nullable;

/** Rows that were typed and not saved, as text that is kept until somebody comes back to them. */
final class KeptRows {
    private static final String NONE = "-";
    private static final String PART = "part";
    private static final String WHOLE = "whole";
    private static final String AS_BEFORE = "=";
    private static final int CELLS = 7;
    private static final int HEAD = 3;

    /**
     * @param shift in which something was changed; null for a row that is new
     * @param version of it that was changed
     * @param part whether it is a part of another
     * @param like what the row has beside its cells, of no event
     */
    record Kept(@Nullable ShiftId shift, int version, boolean part, TypedCells cells, ShiftDraft like) {
        /** Among these; empty when it is there no more. */
        Optional<ShiftSheet> among(List<ShiftSheet> sheets) {
            return sheets.stream().filter(sheet -> sheet.id().equals(shift)).findFirst();
        }
    }

    private KeptRows() {}

    static String text(List<TableRow> rows) {
        var lines = new ArrayList<String>();
        List<String> before = List.of();
        for (TableRow row : rows) {
            if (row.isUnsaved()) {
                var like = KeptDraft.parts(row.like());
                lines.add(Stream.of(
                                Stream.of(id(row.sheet()), version(row.sheet()), row.isPart() ? PART : WHOLE),
                                Stream.of(row.cells().line()),
                                like.equals(before) ? Stream.of(AS_BEFORE) : like.stream())
                        .flatMap(parts -> parts)
                        .collect(Collectors.joining("\t")));
                before = like;
            }
        }
        return String.join("\n", lines);
    }

    private static String id(@Nullable ShiftSheet sheet) {
        return sheet == null ? NONE : sheet.id().toString();
    }

    private static String version(@Nullable ShiftSheet sheet) {
        return sheet == null ? "0" : Integer.toString(sheet.version());
    }

    /** Without those of another edition of the app that cannot be read any more. */
    static List<Kept> read(String text) {
        var all = new ArrayList<Kept>();
        List<String> before = List.of();
        for (String line : text.lines().toList()) {
            var parts = List.of(line.split("\t", -1));
            var rest = parts.subList(Math.min(parts.size(), HEAD + CELLS), parts.size());
            before = rest.equals(List.of(AS_BEFORE)) ? before : rest;
            if (before.size() == KeptDraft.PARTS) {
                kept(parts, before).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Kept> kept(List<String> parts, List<String> like) {
        try {
            return Optional.of(new Kept(
                    parts.getFirst().equals(NONE) ? null : new ShiftId(UUID.fromString(parts.getFirst())),
                    Integer.parseInt(parts.get(1)),
                    parts.get(2).equals(PART),
                    TypedCells.read(parts.subList(HEAD, HEAD + CELLS)),
                    KeptDraft.read(like)));
        } catch (RuntimeException unknownHere) {
            return Optional.empty();
        }
    }
}
