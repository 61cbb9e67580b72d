package nyc.icefree.campaign;

import java.util.List;

/**
 * The campaign's texts about itself in one language; all but the tagline and demands are Markdown.
 *
 * @param privacy opens the privacy page, before what is held and for how long
 */
public record CampaignWords(
        String tagline, String about, List<Demand> demands, String help, String privacy, CampaignPress press) {
    /** Characters of the tagline and of a demand's title. */
    public static final int LINE_MAX = 200;

    public CampaignWords {
        demands = List.copyOf(demands);
    }

    /** Without words for the press, as a fresh install begins. */
    public CampaignWords(String tagline, String about, List<Demand> demands, String help, String privacy) {
        this(tagline, about, demands, help, privacy, CampaignPress.NONE);
    }
}
