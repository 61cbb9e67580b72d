package nyc.icefree.shifts.lead;

import org.jspecify.annotations.Nullable;

/**
 * What somebody in a shift said of its day, for the lead and the organizers of the host.
 *
 * @param comes that they will be there; nothing follows from that nobody said so
 * @param lateness null while they are on time
 */
public record SaidOfDay(boolean comes, @Nullable Lateness lateness) {
    public static final SaidOfDay NOTHING = new SaidOfDay(false, null);
}
