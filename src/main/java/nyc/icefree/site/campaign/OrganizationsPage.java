package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

public record OrganizationsPage(Frame frame, List<Card> cards) {

    /**
     * @param sentence first of the description, in the organization's language; empty when it has none
     * @param next null when nothing is announced
     */
    public record Card(
            PublicOrganization organization,
            String sentence,
            @Nullable Next next) {}

    public record Next(
            String path,
            String title,
            @Nullable String titleLang,
            String start,
            String date,
            String time,
            String place) {}
}
