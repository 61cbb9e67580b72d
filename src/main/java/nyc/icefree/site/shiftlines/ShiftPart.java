package nyc.icefree.site.shiftlines;

import java.util.ArrayList;
import java.util.List;
import nyc.icefree.site.FirstOfPage;
import org.jspecify.annotations.Nullable;

/** @param next number of rows up to the end of this page, null on the last */
public record ShiftPart<T>(
        List<ShiftDay<ShiftGroup<T>>> days, @Nullable Integer next) {

    /** Number of rows before the page, from an address; 0 when it is no number. */
    public static int after(String said) {
        return said.matches("[0-9]{1,4}") ? Integer.parseInt(said) : 0;
    }

    /**
     * @param wanted number of rows before it; past the end it means the last page
     * @param many rows at most
     */
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
