package nyc.icefree.site.volunteerpages;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.openshifts.ProfileFields;
import org.jspecify.annotations.Nullable;

/** @param without organizations that plan without them for now, in words; null for none */
public record MyProfilePage(
        Frame frame,
        MyFrame my,
        boolean saved,
        @Nullable String without,
        ProfileFields profile,
        List<String> standing,
        @Nullable String otherStanding,
        String action,
        String address,
        String data,
        String everywhere,
        String leave) {}
