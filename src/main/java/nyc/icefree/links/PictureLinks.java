package nyc.icefree.links;

import nyc.icefree.text.Language;

/** Paths of pictures, all of which the app draws itself; logos it draws anew. */
public final class PictureLinks {
    public static final String GENERAL = "/picture.png";

    public static final String TOUCH_ICON = "/apple-touch-icon.png";

    private PictureLinks() {}

    /** @param version see {@link #event} */
    public static String card(String version) {
        return "/picture-" + version + ".png";
    }

    public static String logo(String version) {
        return "/logo-" + version;
    }

    public static String flyer(Language reader, String slug) {
        return Links.event(reader, slug) + "/flyer";
    }

    /** @param version as for {@link #event} */
    public static String flyer(Language reader, String slug, String version) {
        return flyer(reader, slug) + "-" + version + ".png";
    }

    /** @param version changes with the picture, so that browsers can keep it for long */
    public static String event(Language reader, String slug, String version) {
        return Links.event(reader, slug) + "/picture-" + version + ".png";
    }
}
