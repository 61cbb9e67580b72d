package nyc.icefree.site.volunteer;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import org.jspecify.annotations.Nullable;

/**
 * What help is needed, without anybody's name.
 *
 * @param dates on which somebody is looked for
 * @param event the slug of that whose shifts alone are looked at, null for none
 * @param left whether the reader has just stopped helping
 * @param stayed whether the reader has just said that they go on helping
 * @param more path of those that come after these, null for none
 */
public record VolunteerPage(
        Frame frame,
        List<Option> roles,
        List<Option> dates,
        List<Option> languages,
        List<Option> boroughs,
        boolean filtered,
        @Nullable String event,
        boolean left,
        boolean stayed,
        List<ShiftDay<ShiftGroup<ShiftLine>>> days,
        @Nullable String more,
        String action,
        String signUp,
        String signIn) {}
