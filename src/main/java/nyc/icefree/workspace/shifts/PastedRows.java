package nyc.icefree.workspace.shifts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nyc.icefree.shifts.Role;
import nyc.icefree.text.Words;

/**
 * Rows as a spreadsheet copies them: role, seats, from, to, languages, parted by tabs. Hours may stand in one cell ("9-1"). A
 * first line of headings is left out; every other one becomes a row, with whatever is not understood in its cell.
 */
final class PastedRows {
    private PastedRows() {}

    /** Whether it is more than what goes into one cell. */
    static boolean are(String text) {
        return text.strip().indexOf('\t') >= 0 || text.strip().indexOf('\n') >= 0;
    }

    /**
     * @param day on which they are
     * @param roles that they can name
     */
    static List<TypedCells> of(String text, LocalDate day, Collection<Role> roles, Words words) {
        var lines = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        boolean headed = !lines.isEmpty() && isHeading(lines.getFirst(), roles, words);
        return lines.stream()
                .skip(headed ? 1 : 0)
                .map(cells -> row(cells, day, roles, words))
                .toList();
    }

    private static boolean isHeading(List<String> cells, Collection<Role> roles, Words words) {
        return cells.size() > 1
                && TypedCells.role(cells.getFirst(), roles, words).isEmpty()
                && cells.stream().noneMatch(cell -> cell.chars().anyMatch(Character::isDigit));
    }

    private static TypedCells row(List<String> pasted, LocalDate day, Collection<Role> roles, Words words) {
        var cells = new ArrayList<>(pasted.stream().map(String::strip).toList());
        while (cells.size() < 5) {
            cells.add("");
        }
        var span = TypedHours.span(cells.get(2));
        String from = cells.get(2);
        String to = cells.get(3);
        int next = 4;
        if (span.isPresent()) {
            from = span.get().from().toString();
            to = span.get().to().toString();
            next = cells.get(3).isEmpty() ? 4 : 3;
        }
        String role =
                TypedCells.role(cells.get(0), roles, words).map(Role::line).orElse(cells.get(0));
        String languages = String.join(", ", cells.subList(next, cells.size()));
        return new TypedCells(day, role, cells.get(1), from, to, Set.of(), "").languages(languages, words);
    }
}
