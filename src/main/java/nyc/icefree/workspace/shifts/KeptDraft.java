package nyc.icefree.workspace.shifts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.terms.Structure;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/** What a row has beside its cells, as parts of a line of text: who may take the shift, when, and what they read of it. */
final class KeptDraft {
    static final int PARTS = 17;

    private KeptDraft() {}

    static List<String> parts(ShiftDraft draft) {
        var slot = draft.slot();
        var terms = draft.terms();
        return Stream.of(
                        draft.role().line(),
                        slot.startsAt(),
                        slot.endsAt(),
                        slot.zone(),
                        names(draft.skills()),
                        draft.signup().name(),
                        inOneLine(draft.note()),
                        inOneLine(draft.meetingPoint()),
                        terms.spare(),
                        names(terms.preferred()),
                        terms.adultsOnly(),
                        Objects.requireNonNullElse(terms.opensDays(), ""),
                        Objects.requireNonNullElse(terms.closesHours(), ""),
                        Objects.requireNonNullElse(terms.handBackHours(), ""),
                        terms.structure().name(),
                        Objects.requireNonNullElse(terms.leastPart(), ""),
                        terms.leastTrust().name())
                .map(String::valueOf)
                .toList();
    }

    private static String inOneLine(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /**
     * Of no event yet, with one seat, for any language: those stand in cells, or are known where it is read.
     *
     * @param parts as many as {@link #PARTS}
     * @throws RuntimeException when a word in it is not known any more, so that nothing is asked for less than was written
     */
    static ShiftDraft read(List<String> parts) {
        var next = parts.iterator();
        return new ShiftDraft(
                null,
                null,
                Role.read(next.next()).orElseThrow(),
                1,
                slot(Instant.parse(next.next()), Instant.parse(next.next()), ZoneId.of(next.next())),
                skills(next.next()),
                Set.of(),
                SignupMode.valueOf(next.next()),
                next.next().translateEscapes(),
                next.next().translateEscapes(),
                terms(next));
    }

    private static ShiftTerms terms(Iterator<String> next) {
        return new ShiftTerms(
                Integer.parseInt(next.next()),
                skills(next.next()),
                Boolean.parseBoolean(next.next()),
                number(next.next()),
                number(next.next()),
                number(next.next()),
                Structure.valueOf(next.next()),
                number(next.next()),
                TrustLevel.valueOf(next.next()));
    }

    private static String names(Set<Skill> skills) {
        return skills.stream().map(Skill::key).sorted().collect(Collectors.joining(" "));
    }

    private static Set<Skill> skills(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> Skill.of(name).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static TimeSlot slot(Instant start, Instant end, ZoneId zone) {
        return new TimeSlot(LocalDateTime.ofInstant(start, zone), LocalDateTime.ofInstant(end, zone), zone, start, end);
    }
}
