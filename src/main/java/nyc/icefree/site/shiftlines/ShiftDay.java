package nyc.icefree.site.shiftlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;

public record ShiftDay<T>(String date, List<T> shifts) {

    /** @param shifts by start */
    public static <S, T> List<ShiftDay<T>> days(
            Words words, List<S> shifts, Function<S, TimeSlot> slot, Function<S, T> row) {
        Map<LocalDate, List<T>> byDay = new LinkedHashMap<>();
        for (S shift : shifts) {
            LocalDate day = slot.apply(shift).startLocal().toLocalDate();
            byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(row.apply(shift));
        }
        return byDay.entrySet().stream()
                .map(entry -> new ShiftDay<>(words.begin(words.day(entry.getKey())), entry.getValue()))
                .toList();
    }
}
