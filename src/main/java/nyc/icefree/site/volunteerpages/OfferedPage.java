package nyc.icefree.site.volunteerpages;

import java.util.List;
import java.util.Set;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import nyc.icefree.site.shiftlines.ShiftDay;
import nyc.icefree.site.shiftlines.ShiftGroup;
import org.jspecify.annotations.Nullable;

/**
 * Open shifts, one page of them.
 *
 * @param fits whether the reader may sign up for these; else they may not, with the reason
 * @param lacking path of the profile, when these ask for something that the reader may have and not have told; else
 *     null
 * @param other path of the list of fitting or of unfitting shifts, whichever this is not; null when that is empty
 */
public record OfferedPage(
        Frame frame,
        MyFrame my,
        @Nullable String happened,
        Problems problems,
        boolean fits,
        List<ShiftDay<ShiftGroup<OfferedRow>>> days,
        String several,
        @Nullable String lacking,
        Set<String> ticked,
        @Nullable String more,
        @Nullable String other) {}
