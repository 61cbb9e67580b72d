package nyc.icefree.shifts.pairs;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.InHouse;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.announced.PairStands;
import nyc.icefree.shifts.announced.SeatsChanged;
import nyc.icefree.shifts.announced.ShiftAssigned;
import nyc.icefree.shifts.announced.ShiftChanged;
import nyc.icefree.shifts.announced.ShiftCovered;
import nyc.icefree.shifts.announced.ShiftHandedBack;
import nyc.icefree.shifts.announced.ShiftTaken;
import nyc.icefree.shifts.announced.ShiftUnassigned;
import nyc.icefree.shifts.pairs.PairTable.In;
import nyc.icefree.shifts.pairs.PairTable.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who waits for a second in shifts for pairs, and announces when that changes. It follows from how many are in a shift and
 * who came last; what is kept is only who was last seen so, to know whom a change concerns. Each listener may be called twice.
 */
@Service
public class ShiftPairs {
    private final PairTable table;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    ShiftPairs(PairTable table, ApplicationEventPublisher announcements, Clock clock) {
        this.table = table;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Of each of these shifts at most one. */
    @InHouse
    @Transactional(readOnly = true)
    public Set<AssignmentId> waiting(Collection<ShiftId> shifts) {
        return shifts.isEmpty()
                ? Set.of()
                : table.teams(shifts).values().stream()
                        .flatMap(team -> team.half().stream())
                        .map(In::assignment)
                        .collect(Collectors.toSet());
    }

    /** Those who wait in a shift that is to come and of which it is time to tell, by its start. */
    @InHouse
    @Transactional(readOnly = true)
    public List<Half> near(Instant now) {
        var near = table.near(now);
        if (near.isEmpty()) {
            return List.of();
        }
        var teams = table.teams(near.stream().map(PairTable.Near::shift).toList());
        return near.stream()
                .flatMap(one -> Optional.ofNullable(teams.get(one.shift())).flatMap(Team::half).stream()
                        .map(half -> new Half(
                                half.assignment(),
                                half.person(),
                                one.event() == null ? null : new EventId(one.event()),
                                one.starts(),
                                half.since(),
                                one.toldAt())))
                .toList();
    }

    @ApplicationModuleListener
    void on(ShiftTaken taken) {
        look(taken.shift(), taken.assignment(), taken.from() == null);
    }

    @ApplicationModuleListener
    void on(ShiftAssigned assigned) {
        look(assigned.shift(), assigned.assignment(), true);
    }

    @ApplicationModuleListener
    void on(ShiftHandedBack back) {
        look(back.shift(), back.assignment(), false);
    }

    @ApplicationModuleListener
    void on(ShiftUnassigned out) {
        look(out.shift(), out.assignment(), false);
    }

    @ApplicationModuleListener
    void on(ShiftCovered covered) {
        look(covered.shift(), covered.assignment(), false);
    }

    /** It may be for pairs now, or not any more. */
    @ApplicationModuleListener
    void on(ShiftChanged changed) {
        look(changed.shift(), null, false);
    }

    @ApplicationModuleListener
    void on(SeatsChanged changed) {
        look(changed.shift(), null, false);
    }

    /**
     * Whoever came last of all that happened reads in their confirmation whether they are the first of two. Anybody else may have
     * been told that somebody is with them, though that is heard only now.
     *
     * @param moved who came or left; null for neither
     * @param came into a free seat, so that somebody may have been alone before
     */
    private void look(ShiftId shift, @Nullable AssignmentId moved, boolean came) {
        if (!table.isOfPairs(shift)) {
            return;
        }
        table.hold(shift);
        var team = Optional.ofNullable(table.teams(Set.of(shift)).get(shift));
        var half = team.flatMap(Team::half);
        var waits = half.map(In::assignment);
        var waited = table.seen(shift);
        var movedAt = Optional.ofNullable(moved).flatMap(table::changed);
        Instant at = movedAt.orElseGet(clock::instant);
        var two = new LinkedHashSet<AssignmentId>();
        waited.filter(one -> !waits.equals(waited)
                        && team.filter(all -> all.has(one)).isPresent())
                .ifPresent(two::add);
        if (moved != null && came) {
            team.flatMap(all -> all.before(moved)).ifPresent(two::add);
        }
        two.forEach(one -> announcements.publishEvent(new PairStands(one, shift, true, at)));
        if (!waits.equals(waited)) {
            table.see(shift, waits.orElse(null));
            Instant last = movedAt.flatMap(known -> table.lastChange(shift)).orElse(at);
            half.filter(one -> one.since().isBefore(last))
                    .ifPresent(one -> announcements.publishEvent(new PairStands(one.assignment(), shift, false, last)));
        }
    }
}
