package nyc.icefree.links;

import nyc.icefree.text.Language;

/** Where a volunteer answers who asks them for a shift, and says what they wish of one: by POST. */
public final class AskLinks {
    private AskLinks() {}

    /** All that they are asked for, to look at. */
    public static String all(Language reader) {
        return Links.my(reader) + "asks";
    }

    /** Yes to what they are asked for. */
    public static String yes(Language reader, String askId) {
        return Links.my(reader) + "asks/" + askId + "/yes";
    }

    /** Nobody asks them for it any more. */
    public static String notThisOne(Language reader, String shiftId) {
        return Links.myShift(reader, shiftId, "not-this-one");
    }

    public static String cover(Language reader, String shiftId) {
        return Links.myShift(reader, shiftId, "cover");
    }

    /** What one would take for it. */
    public static String noCover(Language reader, String shiftId) {
        return Links.myShift(reader, shiftId, "no-cover");
    }

    public static String call(Language reader, String shiftId) {
        return Links.myShift(reader, shiftId, "call-me");
    }

    public static String noCall(Language reader, String shiftId) {
        return Links.myShift(reader, shiftId, "call-me-not");
    }
}
