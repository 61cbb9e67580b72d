package nyc.icefree.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.door.DoorStandings.Standing;
import org.jspecify.annotations.Nullable;

/** Decides which of the counts that a device sent are taken. */
class CountedNow {
    /** An undo may arrive before what it undoes; a device sends no more than these. */
    static final int MOST_BACK = 20;

    private final Standing door;
    private final int bound;
    private final Instant now;
    private Turnout counted;
    final List<CountInput> taken = new ArrayList<>();
    final Set<UUID> refused = new HashSet<>();
    final Set<UUID> has;

    /**
     * @param counted by this door until now
     * @param known the numbers that it has
     */
    CountedNow(Standing door, int bound, Turnout counted, Set<UUID> known, Instant now) {
        this.door = door;
        this.bound = bound;
        this.counted = counted;
        this.has = new HashSet<>(known);
        this.now = now;
    }

    void take(List<CountInput> counts) {
        counts.stream()
                .sorted(Comparator.comparing(count -> count.howMany() < 0))
                .filter(count -> !has.contains(count.number()))
                .forEach(this::take);
    }

    private void take(CountInput count) {
        var at = at(count.at());
        if (at.isEmpty() || !isPossible(count)) {
            refused.add(count.number());
            return;
        }
        has.add(count.number());
        refused.remove(count.number());
        counted = counted.and(count);
        taken.add(new CountInput(count.number(), count.what(), count.language(), count.howMany(), at.orElseThrow()));
    }

    /** By the device's clock where that can be right, else by ours; empty when the door was not open. */
    private Optional<Instant> at(@Nullable Instant said) {
        var possible = Optional.ofNullable(said).filter(when -> door.span().holds(when) && !when.isAfter(now));
        return switch (door.state()) {
            case OPEN -> possible.or(() -> Optional.of(now));
            case ENDED ->
                possible.filter(when -> now.isBefore(door.span().until().plus(DoorDesk.LATE)));
            case NOT_YET, REVOKED -> Optional.empty();
        };
    }

    private boolean isPossible(CountInput count) {
        int howMany = count.howMany();
        boolean headset = count.what() == Counted.HEADSET;
        boolean given =
                !headset || count.language() != null && door.event().languages().contains(count.language());
        if (!given || howMany == 0 || Math.abs(howMany) > DoorDesk.MOST_AT_ONCE) {
            return false;
        }
        return howMany < 0
                ? counted.of(count) + howMany >= -MOST_BACK
                : (headset ? counted.allHeadsets() : counted.people()) + howMany <= bound;
    }
}
