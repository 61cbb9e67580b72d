package nyc.icefree.site.home;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.campaign.SaidPage;
import nyc.icefree.site.events.Day;
import org.jspecify.annotations.Nullable;

/** The first page. {@code allMembers} is null when all members are named. */
public record HomePage(
        Frame frame,
        SaidPage about,
        List<SaidPage> demands,
        List<Day> next,
        List<Member> members,
        @Nullable String allMembers,
        Paths paths) {

    public record Member(String name, String path) {}

    public record Paths(String events, String volunteer, String subscribe, String about, String organizations) {}
}
