package nyc.icefree.links;

import nyc.icefree.text.Language;

/** The paths of pictures, all of which the app draws itself. */
public final class PictureLinks {
    /** Of every page that has no picture of its own. */
    public static final String GENERAL = "/picture.png";

    /** Where phones look for it. */
    public static final String TOUCH_ICON = "/apple-touch-icon.png";

    private PictureLinks() {}

    /** @param version by which the picture can be kept for long */
    public static String event(Language reader, String slug, String version) {
        return Links.event(reader, slug) + "/picture-" + version + ".png";
    }
}
