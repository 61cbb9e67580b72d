package nyc.icefree.shifts.cover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
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
import nyc.icefree.shifts.asks.Ask;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.AskTable;
import nyc.icefree.shifts.cover.CoverTable.Wanted;
import nyc.icefree.volunteers.VolunteerLeft;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A volunteer looks for somebody who takes their shift; it stays theirs until somebody does. */
@Service
public class ShiftCover {
    private final CoverTable table;
    private final AskTable asks;
    private final AskableShifts shifts;
    private final VolunteerProfiles volunteers;
    private final CurrentActor actor;
    private final Clock clock;

    ShiftCover(
            CoverTable table,
            AskTable asks,
            AskableShifts shifts,
            VolunteerProfiles volunteers,
            CurrentActor actor,
            Clock clock) {
        this.table = table;
        this.asks = asks;
        this.shifts = shifts;
        this.volunteers = volunteers;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Others are asked from now on, in waves. Twice changes nothing; and taken back and wanted again, the next wave keeps its time.
     *
     * @throws NotYours when the shift is not theirs, has started or does not take place
     * @throws ShiftRefused when organizers say by invitation who has it
     */
    @VolunteersMay
    @Transactional
    public void want(ShiftId shift) {
        PersonId me = me();
        hold(me);
        var hold = shifts.hold(me, shift).orElseThrow(NotYours::new);
        var facts = shifts.facts(shift).filter(Facts::comes).orElseThrow(NotYours::new);
        facts.requirePassedOn();
        boolean before = table.of(me).stream()
                .anyMatch(wanted -> wanted.shift().equals(shift)
                        && wanted.since().equals(hold.since())
                        && wanted.sequence() == facts.sequence());
        if (before) {
            return;
        }
        Instant now = clock.instant();
        table.remove(shift, me);
        table.add(new Wanted(shift, me, hold.since(), facts.sequence(), 0), now, nextWave(facts, now));
    }

    /** Now, or when those who were asked for it last have had their time. */
    private Instant nextWave(Facts facts, Instant now) {
        var slot = facts.shift().slot();
        return asks.of(facts.shift().id()).stream()
                .filter(ask -> ask.kind() == AskKind.COVER && ask.sequence() == facts.sequence())
                .map(Ask::askedAt)
                .filter(Objects::nonNull)
                .map(asked -> asked.plus(
                        CoverWave.with(Duration.between(asked, slot.startsAt())).spacing()))
                .filter(next -> next.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    /** They go themselves after all. Twice changes nothing, and neither does it once somebody has taken it. */
    @VolunteersMay
    @Transactional
    public void wantNoMore(ShiftId shift) {
        PersonId me = me();
        hold(me);
        table.remove(shift, me);
    }

    /** For which they look for somebody. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public Set<ShiftId> wanted() {
        var mine = table.of(me());
        var facts = shifts.facts(mine.stream().map(Wanted::shift).toList());
        return mine.stream()
                .filter(one -> {
                    Facts known = facts.get(one.shift());
                    return known != null && known.comes() && known.sequence() == one.sequence();
                })
                .map(Wanted::shift)
                .collect(Collectors.toSet());
    }

    @EventListener
    void on(VolunteerLeft left) {
        table.forget(left.volunteer());
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
