package nyc.icefree.workspace.shifts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Cells of one row; null where nothing is understood. An hour after midnight within the event is on the next day. */
record TypedCells(
        LocalDate day,
        @Nullable Role role,
        String seats,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        Set<Language> languages) {
    TypedCells {
        languages = new LinkedHashSet<>(languages);
    }

    static TypedCells of(ShiftDraft draft) {
        var slot = draft.slot();
        return new TypedCells(
                slot.startLocal().toLocalDate(),
                draft.role(),
                Integer.toString(draft.seats()),
                slot.startLocal().toLocalTime(),
                slot.endLocal().toLocalTime(),
                draft.languages());
    }

    Optional<Integer> knownSeats() {
        return Optional.of(seats.strip())
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    /**
     * An end that is not after the start is on the next day.
     *
     * @throws Refused when clocks skip one
     */
    Optional<TimeSlot> slot(TimeSlot event) {
        if (from == null || to == null) {
            return Optional.empty();
        }
        var first = event.startLocal();
        var next = day.plusDays(1).atTime(from);
        boolean afterMidnight =
                day.equals(first.toLocalDate()) && day.atTime(from).isBefore(first) && next.isBefore(event.endLocal());
        var start = afterMidnight ? next : day.atTime(from);
        var end = start.toLocalDate().atTime(to);
        return Optional.of(TimeSlot.of(start, end.isAfter(start) ? end : end.plusDays(1), event.zone()));
    }

    TypedCells at(TimeSlot slot) {
        return new TypedCells(
                slot.startLocal().toLocalDate(),
                role,
                seats,
                slot.startLocal().toLocalTime(),
                slot.endLocal().toLocalTime(),
                languages);
    }
}
