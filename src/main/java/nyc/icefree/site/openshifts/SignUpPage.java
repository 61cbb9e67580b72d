package nyc.icefree.site.openshifts;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import nyc.icefree.site.Problems;
import org.jspecify.annotations.Nullable;

/**
 * @param needed "wherever I am needed"; none while no organization is listed
 * @param who sees their name, in words
 */
public record SignUpPage(
        Frame frame,
        ProfileInput typed,
        Problems problems,
        List<Option> needed,
        @Nullable String who,
        @Nullable WantedShift wanted,
        String action,
        String key,
        String signIn,
        String privacy,
        String back) {}
