package nyc.icefree.workspace.shifts;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;

/**
 * What stands in the cells of one row, as it was typed: what is not understood stands there too.
 *
 * @param day on which it starts; an hour after midnight that is still within the event is meant on the next
 * @param role the line of a role, or what was typed
 * @param unknown languages that were typed and are none of those that can be chosen
 */
record TypedCells(
        LocalDate day, String role, String seats, String from, String to, Set<Language> languages, String unknown) {
    private static final String LINE_OR_TAB = "[\\t\\r\\n]+";

    TypedCells {
        languages = new LinkedHashSet<>(languages);
        role = role.replaceAll(LINE_OR_TAB, " ");
        seats = seats.replaceAll(LINE_OR_TAB, " ");
        from = from.replaceAll(LINE_OR_TAB, " ");
        to = to.replaceAll(LINE_OR_TAB, " ");
        unknown = unknown.replaceAll(LINE_OR_TAB, " ");
    }

    static TypedCells of(ShiftDraft draft) {
        var slot = draft.slot();
        return new TypedCells(
                slot.startLocal().toLocalDate(),
                draft.role().line(),
                Integer.toString(draft.seats()),
                slot.startLocal().toLocalTime().toString(),
                slot.endLocal().toLocalTime().toString(),
                draft.languages(),
                "");
    }

    Optional<Role> knownRole() {
        return Role.read(role);
    }

    Optional<Integer> knownSeats() {
        return Optional.of(seats.strip())
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    Optional<LocalTime> start() {
        return TypedHours.time(from);
    }

    Optional<LocalTime> end() {
        return TypedHours.time(to);
    }

    /**
     * An end that is not after the start is on the next day.
     *
     * @throws nyc.icefree.time.TimeRefused when clocks skip one of them
     */
    Optional<TimeSlot> slot(TimeSlot event) {
        return start().flatMap(start -> end().map(end -> {
            var first = event.startLocal();
            var next = day.plusDays(1).atTime(start);
            boolean afterMidnight = day.equals(first.toLocalDate())
                    && day.atTime(start).isBefore(first)
                    && next.isBefore(event.endLocal());
            var from = afterMidnight ? next : day.atTime(start);
            var to = from.toLocalDate().atTime(end);
            return TimeSlot.of(from, to.isAfter(from) ? to : to.plusDays(1), event.zone());
        }));
    }

    TypedCells at(TimeSlot slot) {
        return new TypedCells(
                slot.startLocal().toLocalDate(),
                role,
                seats,
                slot.startLocal().toLocalTime().toString(),
                slot.endLocal().toLocalTime().toString(),
                languages,
                unknown);
    }

    /** A role by its word in the reader's language or another that the app speaks; also in the plural. */
    static Optional<Role> role(String typed, Collection<Role> among, Words words) {
        String said = plain(typed);
        return said.isEmpty()
                ? Optional.empty()
                : Stream.concat(Stream.of(words), Language.READ.stream().map(words::in))
                        .flatMap(in -> among.stream().filter(role -> isSaid(said, plain(in.of(role)))))
                        .findFirst()
                        .or(() -> among.stream()
                                .filter(role -> role.line().equals(typed.strip()))
                                .findFirst());
    }

    private static boolean isSaid(String said, String word) {
        return said.equals(word)
                || said.equals(word + "s")
                || said.equals(word + "es")
                || (said.length() > 3 && word.startsWith(said + " "));
    }

    /** Of languages that commas, semicolons, slashes or "and" part: those that are known, by their name or tag. */
    TypedCells languages(String typed, Words words) {
        var known = new LinkedHashSet<Language>();
        var others = Stream.of(typed.split("[,;/+&]|\\s+(?:and|y|e|o|or)\\s+", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .filter(one -> language(one, words).map(known::add).isEmpty())
                .collect(Collectors.joining(", "));
        return new TypedCells(day, role, seats, from, to, known, others);
    }

    private static Optional<Language> language(String typed, Words words) {
        String said = plain(typed);
        return Language.SPOKEN.stream()
                .filter(one -> one.tag().equals(said)
                        || Stream.concat(
                                        Stream.of(words), Language.READ.stream().map(words::in))
                                .anyMatch(in -> plain(in.of(one)).equals(said)))
                .findFirst();
    }

    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
