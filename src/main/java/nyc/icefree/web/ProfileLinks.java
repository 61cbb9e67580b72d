package nyc.icefree.web;

import nyc.icefree.text.Language;

/** What a volunteer says of themselves, part by part. */
public final class ProfileLinks {
    private ProfileLinks() {}

    /** What they can do in their languages, when they are free, and what they like. */
    public static String more(Language reader) {
        return Links.my(reader) + "more";
    }
}
