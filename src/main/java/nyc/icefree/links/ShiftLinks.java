package nyc.icefree.links;

import java.util.UUID;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** The way to one shift, for whoever has to sign in or up on it, and to what came of all. */
public final class ShiftLinks {
    private ShiftLinks() {}

    /** The shift itself, to take it or to ask for it: for volunteers; who is not signed in is led to it by way of that. */
    public static String shift(Language reader, String shiftId) {
        return Links.myShifts(reader) + "/" + shiftId;
    }

    /** Open shifts of one event, for anybody. @param slug of the event */
    public static String ofEvent(Language reader, String slug) {
        return Links.with(Links.volunteer(reader), "event", slug);
    }

    /** What stands in a list of open shifts after so many rows. */
    public static String after(String path, int rows) {
        return Links.with(path, "after", Integer.toString(rows));
    }

    /** Open shifts that a volunteer cannot take, and why. */
    public static String others(Language reader) {
        return Links.with(Links.myShifts(reader), "others", "yes");
    }

    /** To take or ask for several by one POST. */
    public static String several(Language reader) {
        return Links.myShifts(reader) + "/several";
    }

    /** How long a volunteer has helped; a certificate of it by POST. */
    public static String hours(Language reader) {
        return Links.my(reader) + "hours";
    }

    /** A page on the way to a shift; null for none. */
    public static String towards(String path, @Nullable UUID shift) {
        return shift == null ? path : Links.with(path, "shift", shift.toString());
    }
}
