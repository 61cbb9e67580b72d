package nyc.icefree.site.volunteer;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;

/**
 * What help is needed, without anybody's name.
 *
 * @param left whether the reader has just stopped helping
 */
public record VolunteerPage(
        Frame frame,
        List<Option> languages,
        List<Option> boroughs,
        boolean filtered,
        boolean left,
        List<ShiftDay<ShiftGroup>> days,
        String action,
        String signUp,
        String signIn) {}
