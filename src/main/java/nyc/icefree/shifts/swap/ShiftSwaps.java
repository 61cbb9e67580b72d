package nyc.icefree.shifts.swap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.shifts.AskableShifts;
import nyc.icefree.shifts.AskableShifts.Facts;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.swap.SwapTable.Wish;
import nyc.icefree.shifts.views.OpenShift;
import nyc.icefree.volunteers.VolunteerLeft;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A volunteer would give a shift of theirs for one of several that others have; they see roles and times, and of nobody who has them. */
@Service
public class ShiftSwaps {
    /** Of shifts that one would give at a time, and of others that one would take for each. */
    private static final int MOST_GIVEN = 3;

    private static final int MOST_WANTED = 5;

    private final SwapTable table;
    private final AskableShifts shifts;
    private final VolunteerProfiles volunteers;
    private final CurrentActor actor;
    private final Clock clock;

    ShiftSwaps(SwapTable table, AskableShifts shifts, VolunteerProfiles volunteers, CurrentActor actor, Clock clock) {
        this.table = table;
        this.shifts = shifts;
        this.volunteers = volunteers;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Full shifts of the organizations that they help, which they could take if they gave this one; by start.
     *
     * @throws NotYours when it is not theirs
     */
    @VolunteersMay
    @Transactional(readOnly = true)
    public List<OpenShift> choices(ShiftId gives) {
        if (shifts.hold(me(), gives).isEmpty()) {
            throw new NotYours();
        }
        return shifts.fullInstead(me(), gives);
    }

    /**
     * Those who have one of them are asked. What was proposed for the shift before is forgotten; with no other wanted, that is all.
     *
     * @throws NotYours when it is not theirs or has started
     * @throws ShiftRefused when organizers say by invitation who has it, when one of the others is no choice by now, and beyond the most that one may want
     */
    @VolunteersMay
    @Transactional
    public void propose(ShiftId gives, Collection<ShiftId> wanted) {
        PersonId me = me();
        if (volunteers.hold(me).isEmpty()) {
            throw new NotYours();
        }
        table.remove(gives, me);
        if (wanted.isEmpty()) {
            return;
        }
        var hold = shifts.hold(me, gives).orElseThrow(NotYours::new);
        var facts = shifts.facts(gives).filter(Facts::comes).orElseThrow(NotYours::new);
        facts.requirePassedOn();
        var may = shifts.fullInstead(me, gives).stream()
                .map(one -> one.shift().id())
                .collect(Collectors.toSet());
        long given = table.of(me).stream().map(Wish::gives).distinct().count();
        if (!may.containsAll(wanted) || wanted.size() > MOST_WANTED || given >= MOST_GIVEN) {
            throw ShiftRefused.toVolunteer(SignupStatus.only(SignupStatus.Kind.FULL));
        }
        table.add(gives, me, hold.since(), facts.sequence(), clock.instant());
        var sequences = shifts.facts(wanted);
        Set.copyOf(wanted)
                .forEach(one -> table.addWish(
                        gives,
                        me,
                        one,
                        Objects.requireNonNull(sequences.get(one)).sequence()));
    }

    /** What they would give. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public Set<ShiftId> proposed() {
        return table.of(me()).stream().map(Wish::gives).collect(Collectors.toSet());
    }

    @EventListener
    void on(VolunteerLeft left) {
        table.of(left.volunteer()).forEach(wish -> table.remove(wish.gives(), wish.person()));
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }
}
