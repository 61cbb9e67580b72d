package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.campaign.Demand;
import nyc.icefree.site.Frame;
import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/** The campaign and its demands, as safe HTML; texts for the press are null until an administrator fills them in. */
public record AboutPage(
        Frame frame,
        String tagline,
        String about,
        List<Demand> demands,
        String help,
        @Nullable Said runBy,
        @Nullable Said boilerplate,
        @Nullable Said press,
        String address,
        String volunteer,
        String organizations) {

    /** @param lang null for the reader's language, like {@code onlyIn}, which names the other one */
    public record Said(
            String html, @Nullable String lang, @Nullable MixedLine onlyIn) {}
}
