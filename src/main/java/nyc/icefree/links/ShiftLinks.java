package nyc.icefree.links;

import java.util.UUID;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

public final class ShiftLinks {
    private ShiftLinks() {}

    /** The page on which a volunteer takes or asks for the shift; others are led through sign-in to it. */
    public static String shift(Language reader, String shiftId) {
        return Links.myShifts(reader) + "/" + shiftId;
    }

    public static String ofEvent(Language reader, String slug) {
        return Links.with(Links.volunteer(reader), "event", slug);
    }

    /** The rest of a list of open shifts after this many rows. */
    public static String after(String path, int rows) {
        return Links.with(path, "after", Integer.toString(rows));
    }

    public static String others(Language reader) {
        return Links.with(Links.myShifts(reader), "others", "yes");
    }

    public static String several(Language reader) {
        return Links.myShifts(reader) + "/several";
    }

    public static String hours(Language reader) {
        return Links.my(reader) + "hours";
    }

    /** A sign-in or sign-up page that leads on to a shift; null for none. */
    public static String towards(String path, @Nullable UUID shift) {
        return shift == null ? path : Links.with(path, "shift", shift.toString());
    }
}
