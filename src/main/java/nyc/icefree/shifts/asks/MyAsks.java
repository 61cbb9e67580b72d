package nyc.icefree.shifts.asks;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.AskableShifts.Facts;
import nyc.icefree.shifts.asks.AskableShifts.Hold;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.signup.OfferedShift;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What a volunteer was asked or wishes to be asked: reads it, says yes or no, by the site or by a mail's link. */
@Service
public class MyAsks {
    private static final int MOST_WISHES = 20;

    private final AskTable table;
    private final AskableShifts shifts;
    private final SeatExchange seats;
    private final Asking asking;
    private final AskStops stops;
    private final VolunteerProfiles volunteers;
    private final CurrentActor actor;
    private final TransactionOperations transactions;
    private final Clock clock;

    MyAsks(
            AskTable table,
            AskableShifts shifts,
            SeatExchange seats,
            Asking asking,
            AskStops stops,
            VolunteerProfiles volunteers,
            CurrentActor actor,
            TransactionOperations transactions,
            Clock clock) {
        this.table = table;
        this.shifts = shifts;
        this.seats = seats;
        this.asking = asking;
        this.stops = stops;
        this.volunteers = volunteers;
        this.actor = actor;
        this.transactions = transactions;
        this.clock = clock;
    }

    @VolunteersMay
    @Transactional(readOnly = true)
    public List<AskedShift> mine() {
        Map<ShiftId, Ask> open = new LinkedHashMap<>();
        table.of(me()).stream().filter(ask -> ask.state() == AskState.ASKED).forEach(ask -> open.put(ask.shift(), ask));
        if (open.isEmpty()) {
            return List.of();
        }
        var offered = shifts.offered(me(), open.keySet());
        var facts = shifts.facts(open.keySet());
        return open.values().stream()
                .filter(ask -> comes(ask, facts.get(ask.shift())))
                .filter(ask -> canTake(ask, offered.get(ask.shift())))
                .map(ask -> new AskedShift(
                        ask.id(),
                        ask.kind(),
                        Objects.requireNonNull(offered.get(ask.shift())).open()))
                .sorted(Comparator.comparing(
                        asked -> asked.open().shift().slot().startsAt()))
                .toList();
    }

    private static boolean comes(Ask ask, @Nullable Facts facts) {
        return facts != null && facts.comes() && facts.sequence() == ask.sequence();
    }

    private boolean canTake(Ask ask, @Nullable OfferedShift offered) {
        return offered != null && asking.isGood(ask, offered);
    }

    /**
     * Says yes: the first one gets the seat, unless organizers decide. Twice changes nothing.
     *
     * @return whether they have the shift now; if not, its organizers are asked
     * @throws NotYours when they were not asked, or the shift has another time by now
     * @throws ShiftRefused when somebody was quicker, or something else prevents it by now
     */
    @VolunteersMay
    public boolean take(AskId id) {
        return takeOf(mine(id).id());
    }

    /** As {@link #take}. */
    @CallerDecides
    public boolean takeOf(AskId id) {
        Ask ask = table.find(id).orElseThrow(NotYours::new);
        sayYes(ask);
        return shifts.hold(ask.person(), ask.shift()).isPresent();
    }

    private void sayYes(Ask ask) {
        switch (ask.state()) {
            case TAKEN -> {
                return;
            }
            case NO, WISHED, WANTED -> throw new NotYours();
            case ASKED -> {
                if (ask.kind() == AskKind.COVER) {
                    cover(ask);
                } else {
                    takeSeat(ask);
                }
            }
        }
    }

    private void takeSeat(Ask ask) {
        transactions.executeWithoutResult(status -> {
            seats.take(ask.person(), ask.shift(), ask.sequence(), ask.kind() == AskKind.OFFER);
            mark(ask);
        });
    }

    /**
     * Tries one giver after the other, each in its own transaction, to lock no more than two people. If nobody seeks
     * cover any more, tries a free seat.
     */
    private void cover(Ask ask) {
        boolean done = asking.givers(ask).stream()
                .anyMatch(giver -> Boolean.TRUE.equals(transactions.execute(status -> handOver(giver, ask, status))));
        if (!done) {
            takeSeat(ask);
        }
    }

    private boolean handOver(Hold giver, Ask ask, TransactionStatus status) {
        boolean held = seats.handOver(ask.shift(), ask.sequence(), giver.person(), giver.since(), ask.person());
        // undone when the search ended before the giver was locked
        boolean wantedStill = table.drop(giver.person(), ask.shift(), AskKind.COVER);
        if (held && wantedStill) {
            mark(ask);
            return true;
        }
        if (held) {
            status.setRollbackOnly();
        }
        return false;
    }

    /** When somebody presses twice at once, the second press keeps what the first did. */
    private void mark(Ask ask) {
        table.drop(ask.person(), ask.shift(), AskKind.CALL_ME);
        boolean open = table.take(ask.id(), clock.instant());
        if (!open && table.of(ask.person(), ask.shift()).stream().noneMatch(one -> one.state() == AskState.TAKEN)) {
            throw new NotYours();
        }
    }

    private Ask mine(AskId id) {
        return table.find(id).filter(ask -> ask.person().equals(me())).orElseThrow(NotYours::new);
    }

    @VolunteersMay
    @Transactional
    public void refuse(ShiftId shift) {
        refuseOf(me(), shift);
    }

    @CallerDecides
    @Transactional
    public void refuseOf(PersonId me, ShiftId shift) {
        hold(me);
        if (!shifts.offered(me, List.of(shift)).containsKey(shift)) {
            throw new NotYours();
        }
        table.refuse(me, shift, clock.instant());
        if (!table.isRefused(me, shift)) {
            var organization = shifts.facts(shift).orElseThrow(NotYours::new).organization();
            table.add(me, shift, organization, AskKind.UNASKED, AskState.NO, 0, clock.instant());
        }
    }

    /**
     * Puts them on the list of those to ask when a seat comes free, in order of their wish. Twice changes nothing.
     *
     * @throws NotYours when the shift has a seat, has started, is not public, or they said no to it
     * @throws ShiftRefused when more than fullness prevents it, or they wish for too many
     */
    @VolunteersMay
    @Transactional
    public void callMe(ShiftId shift) {
        PersonId me = me();
        hold(me);
        var offered = Optional.ofNullable(shifts.offered(me, List.of(shift)).get(shift))
                .orElseThrow(NotYours::new);
        var facts = shifts.facts(shift).filter(Facts::comes).orElseThrow(NotYours::new);
        var before = table.of(me, shift);
        if (facts.free() > 0 || table.isRefused(me, shift)) {
            throw new NotYours();
        }
        if (offered.status().kind() != SignupStatus.Kind.FULL || wished().size() >= MOST_WISHES) {
            throw ShiftRefused.toVolunteer(offered.status());
        }
        if (before.stream().noneMatch(ask -> ask.state() == AskState.WISHED)) {
            table.add(
                    me,
                    shift,
                    facts.organization(),
                    AskKind.CALL_ME,
                    AskState.WISHED,
                    facts.sequence(),
                    clock.instant());
        }
    }

    @VolunteersMay
    @Transactional
    public void callMeNot(ShiftId shift) {
        table.drop(me(), shift, AskKind.CALL_ME);
    }

    @VolunteersMay
    @Transactional(readOnly = true)
    public Set<ShiftId> refused() {
        return table.refusedBy(me());
    }

    @VolunteersMay
    @Transactional(readOnly = true)
    public Set<ShiftId> wished() {
        return table.of(me()).stream()
                .filter(ask -> ask.state() == AskState.WISHED)
                .map(Ask::shift)
                .collect(Collectors.toSet());
    }

    public record AskOnRecord(ShiftCard shift, AskKind kind, AskState state) {}

    /**
     * All that is kept of their asks and wishes, in order of time, for shifts that still exist.
     *
     * @param stopped they want no mail that asks them
     */
    public record OnRecord(List<AskOnRecord> asks, boolean stopped) {}

    @VolunteersMay
    @Transactional(readOnly = true)
    public OnRecord onRecord() {
        var all = table.of(me());
        var facts = shifts.facts(all.stream().map(Ask::shift).collect(Collectors.toSet()));
        return new OnRecord(
                all.stream()
                        .flatMap(ask -> Optional.ofNullable(facts.get(ask.shift())).stream()
                                .map(found -> new AskOnRecord(found.shift(), ask.kind(), ask.state())))
                        .toList(),
                stops.isStopped(me()));
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
