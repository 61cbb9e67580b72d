package nyc.icefree.links;

import nyc.icefree.text.Language;

public final class LeadLinks {
    private LeadLinks() {}

    public static String team(Language reader, String shiftId) {
        return Links.my(reader) + "lead/" + shiftId;
    }

    /**
     * A later page of the list of who is in the shift.
     *
     * @param from number of people on the pages before
     * @param happened parameter that names what was just done; empty for nothing
     */
    public static String team(Language reader, String shiftId, int from, String happened) {
        String down = from > 0 ? "from=" + from : "";
        String query = happened + (happened.isEmpty() || down.isEmpty() ? "" : "&") + down;
        return team(reader, shiftId) + (query.isEmpty() ? "" : "?" + query);
    }

    public static String mark(Language reader, String shiftId, String assignmentId) {
        return team(reader, shiftId) + "/" + assignmentId;
    }

    public static String door(Language reader, String shiftId) {
        return team(reader, shiftId) + "/door";
    }

    public static String call(Language reader, String shiftId) {
        return team(reader, shiftId) + "/call";
    }

    public static String come(Language reader, String shiftId) {
        return Links.myShift(reader, shiftId, "come");
    }
}
