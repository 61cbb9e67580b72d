package nyc.icefree.workspace.shifts;

import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.text.Words;

/** How many seats are empty, and whether somebody would be alone who must not be. */
final class SeatsWord {
    private SeatsWord() {}

    static String of(ShiftSheet sheet, Words words) {
        int seats = sheet.draft().seats();
        String filled = words.get("workspace.shifts.filled", "filled", seats - sheet.missing(), "seats", seats);
        return sheet.alone() ? filled + " · " + words.get("workspace.shifts.alone") : filled;
    }
}
