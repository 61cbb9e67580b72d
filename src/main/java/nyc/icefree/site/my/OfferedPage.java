package nyc.icefree.site.my;

import java.util.List;
import java.util.Set;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import nyc.icefree.site.volunteer.ShiftDay;
import nyc.icefree.site.volunteer.ShiftGroup;
import org.jspecify.annotations.Nullable;

/**
 * Open shifts, as many as a phone reads at once.
 *
 * @param happened what came of several that were chosen, null for nothing
 * @param problems which of them were refused, and why
 * @param fits whether they are those that the reader may sign up for; else those they may not, with the reason
 * @param several path of the post for those that are chosen together
 * @param lacking path of the profile, where these ask for something that the reader may have and not have told; else null
 * @param ticked those that are chosen already, by id
 * @param more path of those that come after these, null for none
 * @param other path of those that fit where these do not, or that do not where these do; null when there are none
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
