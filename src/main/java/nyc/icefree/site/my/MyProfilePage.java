package nyc.icefree.site.my;

import nyc.icefree.site.Frame;
import nyc.icefree.site.volunteer.ProfileFields;

/** What a volunteer said of themselves, to be changed. */
public record MyProfilePage(
        Frame frame,
        MyFrame my,
        boolean saved,
        ProfileFields profile,
        String action,
        String everywhere,
        String leave) {}
