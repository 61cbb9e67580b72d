package nyc.icefree.rsvp.spots;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import nyc.icefree.rsvp.ReservationForm;
import org.jspecify.annotations.Nullable;

/**
 * How many spots strangers get before an organizer looks at them, and when organizers are alarmed. <p>One network gets
 * a quarter of the spots a day or ten (the largest party), whichever is more; at most half, whatever its RSVPs show: a
 * machine does proof of work too, and makes up addresses. RSVPs without proof of work get half of the event together.
 * Parties beyond that are held. Without a limit nobody is held.
 *
 * @param capacity null for no limit
 */
public record FloodBounds(@Nullable Integer capacity) {
    public static final Duration DAY = Duration.ofHours(24);

    public static final Duration RUSH = Duration.ofMinutes(10);

    public static final Duration HELD = Duration.ofHours(12);

    static final int MOST_WORK = 8;

    private static final int QUARTER = 4;
    private static final int FIFTH = 5;
    private static final int FEW_NETWORKS = 5;
    /** An event without a limit is watched like one of this size. */
    private static final int WATCHED = 200;

    public int networkShare() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(spots() / QUARTER, floor());
    }

    /** Of all RSVPs without proof of work. */
    public int bareShare() {
        return capacity == null ? Integer.MAX_VALUE : half();
    }

    /**
     * @param ofNetwork people of their network that count already
     * @param bare whether they come without proof of work
     * @param ofBare people without it that count already
     */
    public boolean admits(int people, int ofNetwork, boolean bare, int ofBare) {
        return people <= networkShare() - ofNetwork && (!bare || people <= bareShare() - ofBare);
    }

    /**
     * Whether organizers are alarmed: five networks ask for a fifth of the event within {@link #RUSH}, or all for half
     * of it, or a quarter of it is held. Fewer people than the largest party are no rush.
     *
     * @param asked people by network, held or not
     * @param held people
     */
    public boolean alarms(Collection<Integer> asked, int parties, int held) {
        int ofFew = asked.stream()
                .sorted(Comparator.reverseOrder())
                .limit(FEW_NETWORKS)
                .mapToInt(Integer::intValue)
                .sum();
        int ofAll = asked.stream().mapToInt(Integer::intValue).sum();
        boolean rush = ofFew >= floor() && ofFew * FIFTH >= spots() || ofAll >= half();
        return parties > 1 && rush || held > 0 && held * QUARTER >= spots();
    }

    public static int work(int parties) {
        return parties >= Integer.numberOfTrailingZeros(MOST_WORK) ? MOST_WORK : 1 << parties;
    }

    private int floor() {
        return Math.min(ReservationForm.PARTY_MAX, half());
    }

    private int half() {
        return Math.max(1, spots() / 2);
    }

    private int spots() {
        return capacity == null ? WATCHED : capacity;
    }
}
