package nyc.icefree.links;

import nyc.icefree.text.Language;

/** Paths of pictures, all of which the app draws itself. */
public final class PictureLinks {
    public static final String GENERAL = "/picture.png";

    public static final String TOUCH_ICON = "/apple-touch-icon.png";

    private PictureLinks() {}

    /** @param version changes with the picture, so that browsers can keep it for long */
    public static String event(Language reader, String slug, String version) {
        return Links.event(reader, slug) + "/picture-" + version + ".png";
    }
}
