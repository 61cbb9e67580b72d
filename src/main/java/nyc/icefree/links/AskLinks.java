package nyc.icefree.links;

import nyc.icefree.text.Language;

public final class AskLinks {
    private AskLinks() {}

    public static String all(Language reader) {
        return Links.my(reader) + "asks";
    }

    public static String yes(Language reader, String askId) {
        return Links.my(reader) + "asks/" + askId + "/yes";
    }

    public static String notThisOne(Language reader, String shiftId) {
        return Links.myShift(reader, shiftId, "not-this-one");
    }

    public static String cover(Language reader, String shiftId) {
        return Links.myShift(reader, shiftId, "cover");
    }

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
