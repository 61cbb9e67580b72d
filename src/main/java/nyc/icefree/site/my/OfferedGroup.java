package nyc.icefree.site.my;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.shifts.views.OfferedShift;
import nyc.icefree.site.volunteer.ShiftDay;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The offered shifts of one event on one day, or of one organization where they stand alone; equal ones stand once.
 *
 * @param path of the event, null for an organization
 */
public record OfferedGroup(
        String title, @Nullable String lang, @Nullable String path, String place, List<OfferedRow> rows) {

    /** By day. @param shifts by day */
    static List<ShiftDay<OfferedGroup>> days(Words words, List<OfferedShift> shifts) {
        return ShiftDay.days(words, shifts, one -> one.open().shift().slot(), one -> OfferedRow.of(words, one)).stream()
                .map(day -> new ShiftDay<>(day.date(), of(day.shifts())))
                .toList();
    }

    /** In the order in which the first shift of each stands. */
    private static List<OfferedGroup> of(List<OfferedRow> rows) {
        Map<String, OfferedGroup> groups = new LinkedHashMap<>();
        for (OfferedRow row : rows) {
            var shift = row.shift();
            String event = shift.event();
            String key = shift.eventPath() == null ? shift.organization() : shift.eventPath();
            var group = groups.computeIfAbsent(
                    key,
                    k -> new OfferedGroup(
                            event == null ? shift.organization() : event,
                            shift.eventLang(),
                            shift.eventPath(),
                            shift.place(),
                            new ArrayList<>()));
            if (group.rows().stream().noneMatch(row::sameAs)) {
                group.rows().add(row);
            }
        }
        return List.copyOf(groups.values());
    }

    static int rows(List<ShiftDay<OfferedGroup>> days) {
        return days.stream()
                .flatMap(day -> day.shifts().stream())
                .mapToInt(group -> group.rows().size())
                .sum();
    }

    /** Of the rows as they stand, those from the first on, without days and groups of which none is left. */
    static List<ShiftDay<OfferedGroup>> part(List<ShiftDay<OfferedGroup>> days, int first, int many) {
        var found = new ArrayList<ShiftDay<OfferedGroup>>();
        int before = 0;
        for (var day : days) {
            var groups = new ArrayList<OfferedGroup>();
            for (var group : day.shifts()) {
                int from = Math.clamp((long) first - before, 0, group.rows().size());
                int until =
                        Math.clamp((long) first + many - before, 0, group.rows().size());
                before += group.rows().size();
                if (from < until) {
                    groups.add(group.with(group.rows().subList(from, until)));
                }
            }
            if (!groups.isEmpty()) {
                found.add(new ShiftDay<>(day.date(), List.copyOf(groups)));
            }
        }
        return List.copyOf(found);
    }

    private OfferedGroup with(List<OfferedRow> some) {
        return new OfferedGroup(title, lang, path, place, List.copyOf(some));
    }
}
