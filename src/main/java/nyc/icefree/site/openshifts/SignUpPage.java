package nyc.icefree.site.openshifts;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import nyc.icefree.site.Problems;
import nyc.icefree.site.campaign.Said;
import org.jspecify.annotations.Nullable;

/**
 * @param needed "wherever I am needed", else the organizations to choose from; none while none is listed
 * @param who sees their name, in words; null where they choose organizations
 * @param runBy who runs the site; null until an administrator says so
 */
public record SignUpPage(
        Frame frame,
        ProfileInput typed,
        Problems problems,
        List<Option> needed,
        @Nullable String who,
        @Nullable Said runBy,
        @Nullable WantedShift wanted,
        String action,
        String key,
        String signIn,
        String privacy,
        String back) {}
