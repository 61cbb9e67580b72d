package nyc.icefree.web;

import nyc.icefree.text.Language;

/** The ways around the day of a shift: for whoever is in it, and for whoever leads it. */
public final class LeadLinks {
    private LeadLinks() {}

    /** Who is in a shift, for its lead. */
    public static String team(Language reader, String shiftId) {
        return Links.my(reader) + "lead/" + shiftId;
    }

    /** By POST only. */
    public static String mark(Language reader, String shiftId, String assignmentId) {
        return team(reader, shiftId) + "/" + assignmentId;
    }

    /** By POST only. */
    public static String trained(Language reader, String shiftId, String assignmentId) {
        return mark(reader, shiftId, assignmentId) + "/training";
    }

    /** By POST only. */
    public static String untrained(Language reader, String shiftId, String assignmentId) {
        return trained(reader, shiftId, assignmentId) + "/back";
    }

    /** By POST only. */
    public static String call(Language reader, String shiftId) {
        return team(reader, shiftId) + "/call";
    }

    /** By POST only. */
    public static String come(Language reader, String shiftId) {
        return Links.myShift(reader, shiftId, "come");
    }

    /** By POST only. */
    public static String comeLate(Language reader, String shiftId) {
        return Links.myShift(reader, shiftId, "late");
    }
}
