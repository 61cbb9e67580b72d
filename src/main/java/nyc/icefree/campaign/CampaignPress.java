package nyc.icefree.campaign;

/**
 * What the campaign says in one language to whoever asks who stands behind it; each part is empty until an administrator
 * has filled it in, and then shown nowhere.
 *
 * @param runBy Markdown: who runs this site
 * @param boilerplate Markdown: the paragraph about the campaign that others may copy
 * @param contact Markdown: whom the press writes to or calls
 */
public record CampaignPress(String runBy, String boilerplate, String contact) {
    public static final CampaignPress NONE = new CampaignPress("", "", "");
    /** Of each part. */
    public static final int PART_MAX = 2_000;
}
