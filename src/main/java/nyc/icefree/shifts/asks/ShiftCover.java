package nyc.icefree.shifts.asks;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.AskableShifts.Facts;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A volunteer seeks somebody to take their shift; it stays theirs until somebody does. */
@Service
public class ShiftCover {
    private final AskTable table;
    private final Asking asking;
    private final AskableShifts shifts;
    private final VolunteerProfiles volunteers;
    private final CurrentActor actor;
    private final Clock clock;

    ShiftCover(
            AskTable table,
            Asking asking,
            AskableShifts shifts,
            VolunteerProfiles volunteers,
            CurrentActor actor,
            Clock clock) {
        this.table = table;
        this.asking = asking;
        this.shifts = shifts;
        this.volunteers = volunteers;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Twice changes nothing.
     *
     * @throws NotYours when the shift is not theirs, has started or does not take place
     * @throws ShiftRefused for a shift by invitation
     */
    @VolunteersMay
    @Transactional
    public void want(ShiftId shift) {
        PersonId me = me();
        hold(me);
        var hold = shifts.hold(me, shift).orElseThrow(NotYours::new);
        var facts = shifts.facts(shift).filter(Facts::comes).orElseThrow(NotYours::new);
        facts.requirePassedOn();
        if (!asking.givers(shift, facts.sequence()).contains(hold)) {
            table.drop(me, shift, AskKind.COVER);
            table.add(
                    me, shift, facts.organization(), AskKind.COVER, AskState.WANTED, facts.sequence(), clock.instant());
        }
    }

    /** They will come themselves. Does nothing when repeated, or once somebody has taken the shift. */
    @VolunteersMay
    @Transactional
    public void wantNoMore(ShiftId shift) {
        PersonId me = me();
        hold(me);
        table.drop(me, shift, AskKind.COVER);
    }

    @VolunteersMay
    @Transactional(readOnly = true)
    public Set<ShiftId> wanted() {
        var mine = table.of(me()).stream()
                .filter(one -> one.state() == AskState.WANTED && one.kind() == AskKind.COVER)
                .toList();
        var facts = shifts.facts(mine.stream().map(Ask::shift).toList());
        return mine.stream()
                .filter(one -> {
                    Facts known = facts.get(one.shift());
                    return known != null && known.comes() && known.sequence() == one.sequence();
                })
                .map(Ask::shift)
                .collect(Collectors.toSet());
    }

    private void hold(PersonId me) {
        if (volunteers.hold(me).isEmpty()) {
            throw new NotYours();
        }
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }
}
