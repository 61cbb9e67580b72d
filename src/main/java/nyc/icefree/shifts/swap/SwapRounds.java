package nyc.icefree.shifts.swap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AskableShifts;
import nyc.icefree.shifts.AskableShifts.Facts;
import nyc.icefree.shifts.AskableShifts.Hold;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.AskTable;
import nyc.icefree.shifts.asks.AskTurns;
import nyc.icefree.shifts.asks.Asking;
import nyc.icefree.shifts.cover.CoverWave;
import nyc.icefree.shifts.swap.SwapTable.Wish;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks whoever has a shift that somebody would take for theirs, as many at a time and as often as for cover: those whom nobody asked
 * for longest first, nobody twice, and nobody at night.
 */
@Component
public class SwapRounds {
    private static final Logger LOG = LoggerFactory.getLogger(SwapRounds.class);
    private final SwapTable table;
    private final AskTable asks;
    private final AskableShifts shifts;
    private final Asking asking;
    private final TransactionOperations transactions;

    SwapRounds(
            SwapTable table, AskTable asks, AskableShifts shifts, Asking asking, TransactionOperations transactions) {
        this.table = table;
        this.asks = asks;
        this.shifts = shifts;
        this.asking = asking;
        this.transactions = transactions;
    }

    /** @return how many were asked */
    public int round(Instant now) {
        var proposals = table.all().stream()
                .collect(Collectors.groupingBy(
                        wish -> new Proposal(wish.gives(), wish.person()), LinkedHashMap::new, Collectors.toList()));
        int asked = 0;
        for (var wishes : proposals.values()) {
            ShiftId gives = wishes.getFirst().gives();
            try {
                asked += ask(wishes, now);
            } catch (RuntimeException e) {
                LOG.error(
                        "Nobody was asked to swap for shift {}; tried again in ten minutes: {}",
                        gives,
                        e.getClass().getName());
            }
        }
        return asked;
    }

    private record Proposal(ShiftId gives, PersonId person) {}

    /** @param wishes of one person for one shift of theirs */
    private int ask(List<Wish> wishes, Instant now) {
        Wish first = wishes.getFirst();
        var facts = shifts.facts(first.gives())
                .filter(known -> known.comes() && known.sequence() == first.sequence())
                .filter(known -> shifts.hold(first.person(), first.gives())
                        .filter(hold -> hold.since().equals(first.since()))
                        .isPresent());
        if (facts.isEmpty()) {
            transactions.executeWithoutResult(status -> table.removeStale(first));
            return 0;
        }
        var slot = facts.get().shift().slot();
        var wave = CoverWave.with(Duration.between(now, slot.startsAt()));
        if (ReminderTimes.morning(now, slot.zone()).isPresent()
                || isAskedSince(first.gives(), now.minus(wave.spacing()))) {
            return 0;
        }
        var turns = new AskTurns(first.gives());
        for (Turn turn : turns(wishes)) {
            if (turns.asked() < wave.size()) {
                turns.next(() -> asking.ask(turn.holder(), first.gives(), AskKind.SWAP, turn.wanted()));
            }
        }
        return turns.end();
    }

    private boolean isAskedSince(ShiftId gives, Instant since) {
        return asks.of(gives).stream()
                .anyMatch(ask -> ask.kind() == AskKind.SWAP
                        && ask.askedAt() != null
                        && ask.askedAt().isAfter(since));
    }

    private record Turn(PersonId holder, ShiftId wanted) {}

    private List<Turn> turns(List<Wish> wishes) {
        var turns = new ArrayList<Turn>();
        for (Wish wish : wishes) {
            boolean comes = shifts.facts(wish.wanted())
                    .filter(Facts::comes)
                    .filter(known -> known.sequence() == wish.wantedSequence())
                    .isPresent();
            if (comes) {
                shifts.holders(wish.wanted()).stream()
                        .map(Hold::person)
                        .filter(holder -> !holder.equals(wish.person()))
                        .forEach(holder -> turns.add(new Turn(holder, wish.wanted())));
            }
        }
        var last = asks.lastAsked();
        turns.sort(Comparator.comparing((Turn turn) -> last.getOrDefault(turn.holder(), Instant.EPOCH))
                .thenComparing(turn -> turn.holder().toString()));
        return turns;
    }
}
