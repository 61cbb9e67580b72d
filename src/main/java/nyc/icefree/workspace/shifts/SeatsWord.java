package nyc.icefree.workspace.shifts;

import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.text.Words;

/** How many seats are empty, and whether somebody would be alone who must not be. */
final class SeatsWord {
    private SeatsWord() {}

    static String of(ShiftSheet sheet, Words words) {
        int seats = sheet.draft().seats();
        if (sheet.missing() == 0) {
            return words.get("workspace.shifts.full", "seats", seats);
        }
        String missing = words.get("workspace.shifts.missing", "missing", sheet.missing(), "seats", seats);
        return sheet.alone() ? missing + " · " + words.get("workspace.shifts.alone") : missing;
    }
}
