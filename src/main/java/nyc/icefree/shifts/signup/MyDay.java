package nyc.icefree.shifts.signup;

import org.jspecify.annotations.Nullable;

/**
 * The lead of the reader's shift, as far as they may know, and their own word about its day.
 *
 * @param lead first name; null without a lead, or when they lead it themselves
 * @param leads they lead it themselves
 * @param teamOpen as lead they may see now who is in it
 */
public record MyDay(@Nullable String lead, boolean leads, boolean teamOpen, boolean mayCome, boolean comes) {
    public static final MyDay NONE = new MyDay(null, false, false, false, false);
}
