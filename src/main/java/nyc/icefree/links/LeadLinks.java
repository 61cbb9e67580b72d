package nyc.icefree.links;

import nyc.icefree.text.Language;

/** The ways around the day of a shift: for whoever is in it, and for whoever leads it. */
public final class LeadLinks {
    private LeadLinks() {}

    /** Who is in a shift, for its lead. */
    public static String team(Language reader, String shiftId) {
        return Links.my(reader) + "lead/" + shiftId;
    }

    /**
     * The same further down.
     *
     * @param from how many people stand on the pages before
     * @param happened what the page is to say was done, as the name of a parameter; empty for nothing
     */
    public static String team(Language reader, String shiftId, int from, String happened) {
        String down = from > 0 ? "from=" + from : "";
        String query = happened + (happened.isEmpty() || down.isEmpty() ? "" : "&") + down;
        return team(reader, shiftId) + (query.isEmpty() ? "" : "?" + query);
    }

    /** By POST only. */
    public static String mark(Language reader, String shiftId, String assignmentId) {
        return team(reader, shiftId) + "/" + assignmentId;
    }

    /** By POST only. */
    public static String call(Language reader, String shiftId) {
        return team(reader, shiftId) + "/call";
    }

    /** By POST only. */
    public static String come(Language reader, String shiftId) {
        return Links.myShift(reader, shiftId, "come");
    }
}
