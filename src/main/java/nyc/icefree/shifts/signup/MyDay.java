package nyc.icefree.shifts.signup;

import org.jspecify.annotations.Nullable;

/**
 * What the reader may know of the lead of a shift that they are in, and may say of its day.
 *
 * @param lead first name; null while nobody leads it, or they do so themselves
 * @param leads they lead it themselves
 * @param teamOpen and may see now who is in it
 */
public record MyDay(@Nullable String lead, boolean leads, boolean teamOpen, boolean mayCome, boolean comes) {
    /** Of a shift that they are not in, or whose time is over. */
    public static final MyDay NONE = new MyDay(null, false, false, false, false);
}
