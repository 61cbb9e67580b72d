package nyc.icefree.links;

import nyc.icefree.text.Language;

public final class DigestLinks {
    private DigestLinks() {}

    public static String form(Language reader) {
        return Links.home(reader) + "digest";
    }

    public static String sent(Language reader) {
        return form(reader) + "/sent";
    }

    public static String stopped(Language reader) {
        return form(reader) + "/stopped";
    }

    /** The secret page of one digest: confirm, change or stop it, each by POST alone. */
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
