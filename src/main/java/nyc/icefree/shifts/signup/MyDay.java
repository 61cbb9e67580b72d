package nyc.icefree.shifts.signup;

import org.jspecify.annotations.Nullable;

/**
 * What the reader may know of the lead of their shift, and may say of its day.
 *
 * @param lead first name; null without a lead, or when they lead it themselves
 * @param leads they lead it themselves
 * @param teamOpen as lead they may see now who is in it
 */
public record MyDay(@Nullable String lead, boolean leads, boolean teamOpen, boolean mayCome, boolean comes) {
    public static final MyDay NONE = new MyDay(null, false, false, false, false);
}
