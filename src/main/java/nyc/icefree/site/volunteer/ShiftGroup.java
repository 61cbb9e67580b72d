package nyc.icefree.site.volunteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.shifts.views.OpenShift;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The open shifts of one event, or of one organization where they stand alone; equal ones stand once.
 *
 * @param path of the event, null for an organization
 */
public record ShiftGroup(
        String title, @Nullable String lang, @Nullable String path, String place, List<ShiftLine> shifts) {

    /** By day. @param open by start */
    public static List<ShiftDay<ShiftGroup>> days(Words words, List<OpenShift> open) {
        return ShiftDay.days(words, open, one -> one.shift().slot(), one -> ShiftLine.of(words, one)).stream()
                .map(day -> new ShiftDay<>(day.date(), of(day.shifts())))
                .toList();
    }

    /** In the order in which the first shift of each stands. */
    static List<ShiftGroup> of(List<ShiftLine> lines) {
        Map<String, ShiftGroup> groups = new LinkedHashMap<>();
        for (ShiftLine line : lines) {
            String event = line.event();
            String key = line.eventPath() == null ? line.organization() : line.eventPath();
            var group = groups.computeIfAbsent(
                    key,
                    k -> new ShiftGroup(
                            event == null ? line.organization() : event,
                            line.eventLang(),
                            line.eventPath(),
                            line.place(),
                            new ArrayList<>()));
            if (group.shifts().stream().noneMatch(other -> other.sameAs(line))) {
                group.shifts().add(line);
            }
        }
        return List.copyOf(groups.values());
    }
}
