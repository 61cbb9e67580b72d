package nyc.icefree.site.my;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The offered shifts of one event on one day, or of one organization where they stand alone; equal ones stand once.
 *
 * @param path of the event, null for an organization
 */
public record OfferedGroup(
        String title, @Nullable String lang, @Nullable String path, String place, List<OfferedRow> rows) {

    /** In the order in which the first shift of each stands. */
    static List<OfferedGroup> of(List<OfferedRow> rows) {
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
}
