package nyc.icefree.links;

import nyc.icefree.text.Language;

/** Paths of pages that the campaign writes. */
public final class PageLinks {
    private PageLinks() {}

    public static String free(Language reader, String name) {
        return Links.home(reader) + "pages/" + name;
    }

    public static String rights(Language reader) {
        return Links.home(reader) + "rights";
    }

    public static String card(Language reader, String name) {
        return rights(reader) + "/" + name;
    }

    /** Eight cards on a sheet of paper. */
    public static String cardSheet(Language reader, String name) {
        return card(reader, name) + "/sheet";
    }

    public static String press(Language reader) {
        return Links.home(reader) + "press";
    }
}
