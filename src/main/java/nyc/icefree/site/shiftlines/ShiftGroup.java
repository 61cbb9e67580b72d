package nyc.icefree.site.shiftlines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import nyc.icefree.shifts.signup.OpenShift;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** The open shifts of one event on one day, or of one organization when they have no event; equal ones are shown once. */
public record ShiftGroup<T>(
        String title, @Nullable String lang, @Nullable String path, String place, List<T> rows) {

    /** @param same whether two rows look the same to a reader */
    public record Kind<S, T>(
            Function<S, TimeSlot> slot, Function<S, T> row, Function<T, ShiftLine> line, BiPredicate<T, T> same) {}

    /** @param open by start */
    public static List<ShiftDay<ShiftGroup<ShiftLine>>> days(Words words, List<OpenShift> open) {
        return days(
                words,
                open,
                new Kind<>(
                        one -> one.shift().slot(),
                        one -> ShiftLine.of(words, one),
                        Function.identity(),
                        ShiftLine::sameAs));
    }

    /** @param shifts by day */
    public static <S, T> List<ShiftDay<ShiftGroup<T>>> days(Words words, List<S> shifts, Kind<S, T> kind) {
        return ShiftDay.days(words, shifts, kind.slot(), kind.row()).stream()
                .map(day -> new ShiftDay<>(day.date(), of(day.shifts(), kind)))
                .toList();
    }

    private static <T> List<ShiftGroup<T>> of(List<T> rows, Kind<?, T> kind) {
        Map<String, ShiftGroup<T>> groups = new LinkedHashMap<>();
        for (T row : rows) {
            ShiftLine line = kind.line().apply(row);
            String event = line.event();
            String key = line.eventPath() == null ? line.organization() : line.eventPath();
            var group = groups.computeIfAbsent(
                    key,
                    k -> new ShiftGroup<>(
                            event == null ? line.organization() : event,
                            line.eventLang(),
                            line.eventPath(),
                            line.place(),
                            new ArrayList<>()));
            if (group.rows().stream().noneMatch(other -> kind.same().test(other, row))) {
                group.rows().add(row);
            }
        }
        return List.copyOf(groups.values());
    }

    ShiftGroup<T> with(List<T> some) {
        return new ShiftGroup<>(title, lang, path, place, List.copyOf(some));
    }
}
