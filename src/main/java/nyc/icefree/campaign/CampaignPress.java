package nyc.icefree.campaign;

/** The campaign's texts for the press, in Markdown; each part is hidden until an administrator fills it. */
public record CampaignPress(String runBy, String boilerplate, String contact) {
    public static final CampaignPress NONE = new CampaignPress("", "", "");
    /** Characters of each part. */
    public static final int PART_MAX = 2_000;
}
