package nyc.icefree.links;

import nyc.icefree.text.Language;

/** The ways to new events by mail. */
public final class DigestLinks {
    private DigestLinks() {}

    /** Where it is asked for. */
    public static String form(Language reader) {
        return Links.home(reader) + "digest";
    }

    /** Where "look into your mailbox" is said, to everybody alike. */
    public static String sent(Language reader) {
        return form(reader) + "/sent";
    }

    /** Says that nothing is held any more. */
    public static String stopped(Language reader) {
        return form(reader) + "/stopped";
    }

    /** The secret page of one digest: say that it is wanted, change it, stop it; each by POST alone. */
    public static String page(Language reader, String token) {
        return Links.home(reader) + "d/" + token;
    }

    public static String change(Language reader, String token) {
        return page(reader, token) + "/change";
    }

    public static String stop(Language reader, String token) {
        return page(reader, token) + "/stop";
    }
}
