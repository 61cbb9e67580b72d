package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/** The organizations of the coalition, each with a sentence and what it hosts next. */
public record OrganizationsPage(Frame frame, List<Card> cards) {

    /**
     * One of them.
     *
     * @param sentence the first of its description, empty when it has none; in the language of the organization
     * @param next null when nothing is announced
     */
    public record Card(
            PublicOrganization organization,
            String sentence,
            @Nullable Next next) {}

    /**
     * The next event.
     *
     * @param titleLang of the title when it is not the page's
     */
    public record Next(
            String path, String title, @Nullable String titleLang, String start, String when, String place) {}
}
