package nyc.icefree.links;

import nyc.icefree.text.Language;

public final class FeedbackLinks {
    private FeedbackLinks() {}

    public static String form(Language reader, String link) {
        return Links.home(reader) + "after/" + link;
    }

    public static String done(Language reader) {
        return Links.home(reader) + "after/done";
    }
}
