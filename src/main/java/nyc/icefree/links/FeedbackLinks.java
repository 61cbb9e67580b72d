package nyc.icefree.links;

import nyc.icefree.text.Language;

/** Addresses by which those who came say how it was; the same for all who came to one event. */
public final class FeedbackLinks {
    private FeedbackLinks() {}

    public static String form(Language reader, String link) {
        return Links.home(reader) + "after/" + link;
    }

    /** What is said after that, of no event. */
    public static String done(Language reader) {
        return Links.home(reader) + "after/done";
    }
}
