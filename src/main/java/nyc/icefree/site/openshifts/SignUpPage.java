package nyc.icefree.site.openshifts;

import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

public record SignUpPage(
        Frame frame,
        ProfileFields profile,
        @Nullable WantedShift wanted,
        String action,
        String key,
        String signIn,
        String privacy,
        String back) {}
