package nyc.icefree.rsvp.floods;

import java.time.Duration;
import nyc.icefree.rsvp.answers.ReservationForm;
import org.jspecify.annotations.Nullable;

/**
 * How many places of an event those can have who showed nothing but the form itself: a tenth for one network, a fifth for all
 * together, and no more than twenty answers in five minutes. What is above is held for a person to look at, so a flood of
 * made-up answers takes chairs from nobody.
 *
 * <p>Small events have a floor of ten places, since that is the largest party of the form, and a family without a script must be
 * able to come to a class of thirty; but never more than half of the event. An event without a limit has the bound of time alone.
 *
 * <p>An address that was left shows little: a made-up one costs nothing, and a stranger gets the mail. So it does not lift a party out
 * of the bounds; but those who left one have a common share of their own, as large again, so that a flood of bare answers does
 * not stand in their way. From one network both count together, or a machine would take a tenth twice.
 *
 * @param capacity null for no limit
 */
public record FloodRule(@Nullable Integer capacity) {
    /** So long one looks back. */
    public static final Duration WINDOW = Duration.ofMinutes(5);

    static final int MOST_IN_WINDOW = 20;
    private static final int NETWORK_PART = 10;
    private static final int COMMON_PART = 5;
    private static final int FLOOR = ReservationForm.PARTY_MAX;

    /** The most places for one network. */
    public int networkShare() {
        return share(NETWORK_PART);
    }

    /** The most places for all networks together, once for those without an address and once for those with one. */
    public int commonShare() {
        return share(COMMON_PART);
    }

    private int share(int part) {
        if (capacity == null) {
            return Integer.MAX_VALUE;
        }
        int half = (capacity + 1) / 2;
        return Math.max(capacity / part, Math.min(FLOOR, half));
    }

    /**
     * @param before what those like it have and may get
     * @param network how many places answers from its network have and may get; null where nobody knows the network: then all
     *     together are bounded as if they were of one
     * @return null when it is taken like any other
     */
    public @Nullable HeldBecause holds(int people, boolean contact, Unproven before, @Nullable Integer network) {
        if (before.recent() >= MOST_IN_WINDOW) {
            return HeldBecause.TOO_FAST;
        }
        if (network == null ? !mayGrow(people, before) : people > networkShare() - network) {
            return HeldBecause.NETWORK_SHARE;
        }
        return people > commonShare() - before.people(contact) ? HeldBecause.COMMON_SHARE : null;
    }

    /**
     * Whether a party that showed nothing may become larger. Nobody knows by now which network it is of, so all together are
     * bounded as if they were of one.
     */
    public boolean mayGrow(int more, Unproven before) {
        return more <= networkShare() - before.people(true) - before.people(false);
    }
}
