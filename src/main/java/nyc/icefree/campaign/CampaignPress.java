package nyc.icefree.campaign;

/**
 * What the campaign tells the press, in one language; each part is hidden until an administrator fills it.
 *
 * @param runBy Markdown: who runs this site
 * @param boilerplate Markdown: the paragraph about the campaign that others may copy
 * @param contact Markdown: whom the press writes to or calls
 */
public record CampaignPress(String runBy, String boilerplate, String contact) {
    public static final CampaignPress NONE = new CampaignPress("", "", "");
    /** Characters of each part. */
    public static final int PART_MAX = 2_000;
}
