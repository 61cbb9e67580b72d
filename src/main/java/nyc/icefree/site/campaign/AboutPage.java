package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.campaign.Demand;
import nyc.icefree.site.Frame;
import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/**
 * Who we are and what we ask for. Rich texts are safe HTML.
 *
 * @param runBy null until an administrator has said who runs this, and so {@code boilerplate} and {@code press}
 */
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

    /**
     * A text in the reader's language, else in one that has it.
     *
     * @param lang when it is another than the reader's, and {@code onlyIn} which says so
     */
    public record Said(
            String html, @Nullable String lang, @Nullable MixedLine onlyIn) {}
}
