package nyc.icefree.site.my;

import nyc.icefree.site.Frame;
import nyc.icefree.site.volunteer.MoreFields;
import nyc.icefree.site.volunteer.ProfileFields;

/** What a volunteer said of themselves, to be changed. */
public record MyProfilePage(
        Frame frame,
        MyFrame my,
        boolean saved,
        ProfileFields profile,
        MoreFields more,
        String action,
        String data,
        String everywhere,
        String leave) {}
