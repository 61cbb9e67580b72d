package nyc.icefree.site.volunteer;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import org.jspecify.annotations.Nullable;

/**
 * What help is needed, without anybody's name.
 *
 * @param dates on which somebody is looked for
 * @param left whether the reader has just stopped helping
 * @param stayed whether the reader has just said that they go on helping
 * @param later the same with what is further away; null when everything is shown
 */
public record VolunteerPage(
        Frame frame,
        List<Option> roles,
        List<Option> dates,
        List<Option> languages,
        List<Option> boroughs,
        boolean filtered,
        boolean left,
        boolean stayed,
        List<ShiftDay<ShiftGroup>> days,
        @Nullable String later,
        String action,
        String signUp,
        String signIn) {}
