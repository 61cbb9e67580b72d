package nyc.icefree.rsvp.spots;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import nyc.icefree.rsvp.ReservationForm;
import org.jspecify.annotations.Nullable;

/**
 * How many spots of an event strangers can have before an organizer looks at them, and when organizers are told.
 *
 * <p>One network gets a quarter of the spots within {@link #DAY}, or ten, which is the largest party of the form; but never more
 * than half of the event. It does not matter what its answers bring: a machine works for a form as well as a phone, and leaves
 * an address that it made up. Answers for which no device worked have half of the event together, whichever networks they are
 * from. A party beyond that is held. Where there is no limit there is nothing to take: nobody is held.
 *
 * @param capacity null for no limit
 */
public record FloodRule(@Nullable Integer capacity) {
    /** So long a network's parties count. */
    public static final Duration DAY = Duration.ofHours(24);

    /** So long one looks back for a rush. */
    public static final Duration RUSH = Duration.ofMinutes(10);

    /** So long a party is held at least before it can come in by itself. */
    public static final Duration HELD = Duration.ofHours(12);

    /** How many times the usual work a device does at most. */
    static final int MOST_WORK = 8;

    private static final int QUARTER = 4;
    private static final int FIFTH = 5;
    private static final int FEW_NETWORKS = 5;
    /** An event without a limit is watched like one of so many spots. */
    private static final int WATCHED = 200;

    /** The most spots for one network. */
    public int networkShare() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(spots() / QUARTER, floor());
    }

    /** The most spots for all answers together for which no device worked. */
    public int bareShare() {
        return capacity == null ? Integer.MAX_VALUE : half();
    }

    /**
     * Whether so many more people come in like any others.
     *
     * @param ofNetwork how many people from their network count already
     * @param bare whether no device worked for them
     * @param ofBare how many such people there are already
     */
    public boolean admits(int people, int ofNetwork, boolean bare, int ofBare) {
        return people <= networkShare() - ofNetwork && (!bare || people <= bareShare() - ofBare);
    }

    /**
     * Whether organizers are told: a few networks ask for a fifth of the event at once, or however many for half of it, or a
     * quarter of it is held. What one network may have anyway, or one party, is no rush.
     *
     * @param asked for how many people each network asked within {@link #RUSH}, whether they are held or not
     * @param parties how many parties these are
     * @param held how many people are held
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

    /** How many times the usual work a device does. @param parties how many of its network have answered already */
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
