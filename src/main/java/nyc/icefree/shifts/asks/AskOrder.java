package nyc.icefree.shifts.asks;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AskableShifts;
import nyc.icefree.shifts.AskableShifts.Fit;
import nyc.icefree.shifts.ShiftId;
import org.springframework.stereotype.Component;

/** Who is asked next for a shift: those who wished it, as they came, then whoever was asked longest ago; nobody twice. */
@Component
public class AskOrder {
    private final AskTable table;
    private final AskStops stops;
    private final AskableShifts shifts;
    private final Asking asking;

    AskOrder(AskTable table, AskStops stops, AskableShifts shifts, Asking asking) {
        this.table = table;
        this.stops = stops;
        this.shifts = shifts;
        this.asking = asking;
    }

    /**
     * Asks some of those who fit, each in a transaction of its own; whoever may not be asked now is passed over.
     *
     * @param among of all who fit
     * @return how many were asked
     */
    public int ask(ShiftId shift, AskKind kind, int most, Predicate<Fit> among) {
        var turns = new AskTurns(shift);
        for (PersonId person : order(shift, kind, among)) {
            if (turns.asked() >= most) {
                break;
            }
            turns.next(() -> asking.ask(person, shift, kind));
        }
        return turns.end();
    }

    private List<PersonId> order(ShiftId shift, AskKind kind, Predicate<Fit> among) {
        var asks = table.of(shift);
        var wished = asks.stream()
                .filter(ask -> ask.state() == AskState.WISHED)
                .map(Ask::person)
                .toList();
        Set<PersonId> before = new HashSet<>(stops.all());
        asks.stream()
                .filter(ask -> ask.state() != AskState.WISHED)
                .map(Ask::person)
                .forEach(before::add);
        var last = table.lastAsked();
        Comparator<PersonId> byTurn =
                Comparator.comparingInt(person -> wished.contains(person) ? wished.indexOf(person) : Integer.MAX_VALUE);
        return shifts.fitting(shift, kind).stream()
                .filter(among)
                .map(Fit::person)
                .filter(person -> !before.contains(person))
                .sorted(byTurn.thenComparing(person -> last.getOrDefault(person, Instant.EPOCH))
                        .thenComparing(PersonId::toString))
                .toList();
    }
}
