package nyc.icefree.site.my;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.volunteer.ProfileFields;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer said of themselves, to be changed.
 *
 * @param standing what organizations gave them, in words: the first lines
 * @param otherStanding how many more there are and where, in words; null for none
 * @param without which organizations plan without them for now, in words; null for none
 */
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
