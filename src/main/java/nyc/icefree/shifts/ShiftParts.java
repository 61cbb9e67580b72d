package nyc.icefree.shifts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.shifts.announced.ShiftHandedBack;
import nyc.icefree.shifts.announced.ShiftUnassigned;
import nyc.icefree.shifts.parts.PartRefused;
import nyc.icefree.shifts.parts.Split;
import nyc.icefree.time.TimeSlot;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Lets a seat be taken in parts. Each part is a shift of its own, so that all that holds for shifts holds for it; when nobody has
 * parts that lie side by side any more they become one again, and in the end the seat of the shift as it was planned.
 */
@Component
class ShiftParts {
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final Clock clock;

    ShiftParts(ShiftRepository shifts, AssignmentRepository assignments, Clock clock) {
        this.shifts = shifts;
        this.assignments = assignments;
        this.clock = clock;
    }

    /**
     * Makes a part of a free seat, under the shift's lock.
     *
     * @return the shift itself when the part is all of it
     * @throws PartRefused when there may be no such part
     */
    Shift cut(Shift shift, Instant from, Instant until) {
        var split = split(shift, from, until);
        return split.isWhole()
                ? shift
                : shifts.saveAll(shift.cut(split, clock.instant())).getFirst();
    }

    private Split split(Shift shift, Instant from, Instant until) {
        Duration least = shift.leastPart();
        if (least == null || !shift.hasSeatToCut() || !asked(List.of(shift)).isEmpty()) {
            throw PartRefused.notInParts();
        }
        return Split.of(shift.slot(), from, until, least);
    }

    /**
     * A part that nobody has any more is one again, at its former time: what became one with it is cut once more. A shift that was
     * planned so, and a part that stands as it did, stay as they are.
     *
     * @param part held with the shift as it was planned and all its parts
     * @throws ChangedMeanwhile when there is no such span any more that nobody has
     * @throws PartRefused when it may not be cut any more
     */
    void restore(Shift part, TimeSlot span) {
        boolean same = part.slot().equals(span);
        if (!part.isPart() || same && !part.isElsewhere()) {
            if (!same) {
                throw new ChangedMeanwhile();
            }
            return;
        }
        if (part.isVacantPart() && holds(part, span)) {
            cut(part, span.startsAt(), span.endsAt());
            return;
        }
        Shift around = shifts.withParts(part.plannedId()).stream()
                .filter(one -> part.isElsewhere() && holds(one, span))
                .filter(one -> one.isVacantPart() || !one.isPart() && one.hasSeatToCut())
                .min(Comparator.comparing((Shift one) -> !one.isOfSameSeat(part)))
                .orElseThrow(ChangedMeanwhile::new);
        shifts.saveAll(around.cutAgain(part, split(around, span.startsAt(), span.endsAt()), clock.instant()));
    }

    private static boolean holds(Shift shift, TimeSlot span) {
        return !span.startsAt().isBefore(shift.slot().startsAt())
                && !span.endsAt().isAfter(shift.slot().endsAt());
    }

    @ApplicationModuleListener
    void on(ShiftHandedBack back) {
        mend(back.shift().value());
    }

    @ApplicationModuleListener
    void on(ShiftUnassigned out) {
        mend(out.shift().value());
    }

    /** May be called twice, even at once by two nodes, and for a shift that is no part. */
    private void mend(UUID freed) {
        shifts.plannedOf(freed).ifPresent(planned -> {
            var family = shifts.lockWithParts(planned);
            var whole = family.stream()
                    .filter(one -> one.id().value().equals(planned))
                    .findFirst();
            var part = family.stream()
                    .filter(one -> one.id().value().equals(freed))
                    .findFirst();
            if (whole.isPresent() && part.isPresent()) {
                mend(whole.get(), vacantAround(part.get(), family));
            }
        });
    }

    private void mend(Shift whole, List<Shift> vacant) {
        if (vacant.isEmpty()) {
            return;
        }
        var first = vacant.getFirst().slot();
        var last = vacant.getLast().slot();
        var now = clock.instant();
        if (first.startsAt().equals(whole.slot().startsAt())
                && last.endsAt().equals(whole.slot().endsAt())) {
            vacant.forEach(one -> one.giveUp(now));
            whole.takeSeatBack(now);
        } else if (vacant.size() > 1) {
            vacant.stream().skip(1).forEach(one -> one.giveUp(now));
            vacant.getFirst().reach(first.joined(last), now);
        }
    }

    /** Those of the same seat that nobody has or asked for and that lie end to end with it, by start; none when somebody has it. */
    private List<Shift> vacantAround(Shift part, List<Shift> family) {
        var seat = family.stream().filter(part::isOfSameSeat).toList();
        var asked = asked(seat);
        var run = new ArrayList<Shift>();
        for (Shift one : seat.stream()
                .sorted(Comparator.comparing(at -> at.slot().startsAt()))
                .toList()) {
            boolean vacant = one.isVacantPart() && !asked.contains(one.id().value());
            boolean joins = !run.isEmpty()
                    && run.getLast().slot().endsAt().equals(one.slot().startsAt());
            if (run.contains(part) && !(vacant && joins)) {
                return run;
            }
            if (!vacant) {
                run.clear();
            } else {
                if (!joins) {
                    run.clear();
                }
                run.add(one);
            }
        }
        return run.contains(part) ? run : List.of();
    }

    private Set<UUID> asked(List<Shift> of) {
        return assignments.askedFor(of.stream().map(one -> one.id().value()).toList()).stream()
                .map(AssignmentRepository.AskedFor::getShift)
                .collect(Collectors.toSet());
    }
}
