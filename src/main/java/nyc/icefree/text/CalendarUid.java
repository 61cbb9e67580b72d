package nyc.icefree.text;

import java.util.UUID;

/**
 * What calendars know an event, a series or a shift by, for ever (RFC 5545, 3.8.4.7). Its UUID alone makes it unique (RFC
 * 7986, 5.3). What follows is the same wherever this app runs and whatever its address: it can never change, and so tells
 * nothing of whose an event is.
 */
public final class CalendarUid {
    private static final String HERE = "@ice-free-nyc";

    private CalendarUid() {}

    public static String fresh() {
        return of(UUID.randomUUID());
    }

    public static String of(UUID id) {
        return id + HERE;
    }

    /** Made by this app, be it here or at another coalition. */
    public static boolean hasOurForm(String uid) {
        return uid.endsWith(HERE);
    }
}
