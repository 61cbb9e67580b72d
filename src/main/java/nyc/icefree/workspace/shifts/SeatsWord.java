package nyc.icefree.workspace.shifts;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.shifts.views.ShiftSheet;
import nyc.icefree.text.Words;

/** How many seats of a shift are empty, whether somebody is alone who is not to be, and how many are parts that stand for themselves. */
final class SeatsWord {
    private SeatsWord() {}

    static String of(ShiftSheet sheet, Words words) {
        int parts = sheet.part().inParts();
        return Stream.of(
                        sheet.isElsewhere() ? "" : own(sheet, words),
                        parts == 0 ? "" : words.get("workspace.shifts.parts", "seats", parts))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String own(ShiftSheet sheet, Words words) {
        int seats = sheet.draft().seats();
        if (sheet.missing() == 0) {
            return words.get("workspace.shifts.full", "seats", seats);
        }
        String missing = words.get("workspace.shifts.missing", "missing", sheet.missing(), "seats", seats);
        return sheet.alone() ? missing + " · " + words.get("workspace.shifts.alone") : missing;
    }
}
