package nyc.icefree.site.volunteer;

import java.util.ArrayList;
import java.util.List;
import nyc.icefree.site.FirstOfPage;
import org.jspecify.annotations.Nullable;

/**
 * Of a list of shifts, as many rows as a phone reads at once.
 *
 * @param <T> the kind of row
 * @param days without those, and groups, of which no row is left
 * @param next how many rows stand in this part and before it, null where none follows
 */
public record ShiftPart<T>(
        List<ShiftDay<ShiftGroup<T>>> days, @Nullable Integer next) {

    /** How many rows stand before the part, as an address says it; what is no number is none. */
    public static int after(String said) {
        return said.matches("[0-9]{1,4}") ? Integer.parseInt(said) : 0;
    }

    /** @param wanted how many rows stand before it; where there are no more, the last part is meant @param many rows at most */
    public static <T> ShiftPart<T> of(List<ShiftDay<ShiftGroup<T>>> all, int wanted, int many) {
        int total = all.stream()
                .flatMap(day -> day.shifts().stream())
                .mapToInt(group -> group.rows().size())
                .sum();
        int first = wanted < total ? wanted : FirstOfPage.of(wanted, total, many);
        var found = new ArrayList<ShiftDay<ShiftGroup<T>>>();
        int before = 0;
        for (var day : all) {
            var groups = new ArrayList<ShiftGroup<T>>();
            for (var group : day.shifts()) {
                int rows = group.rows().size();
                int from = Math.clamp((long) first - before, 0, rows);
                int until = Math.clamp((long) first + many - before, 0, rows);
                before += rows;
                if (from < until) {
                    groups.add(group.with(group.rows().subList(from, until)));
                }
            }
            if (!groups.isEmpty()) {
                found.add(new ShiftDay<>(day.date(), List.copyOf(groups)));
            }
        }
        return new ShiftPart<>(List.copyOf(found), total <= first + many ? null : first + many);
    }
}
