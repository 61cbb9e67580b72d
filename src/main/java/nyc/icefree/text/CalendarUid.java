package nyc.icefree.text;

import java.util.UUID;

/**
 * The UID of an event, a series or a shift in calendars, for ever (RFC 5545, 3.8.4.7). The UUID makes it unique (RFC 7986, 5.3).
 * The suffix is the same in every installation, so it never changes and tells nothing about the owner.
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

    /** True for UIDs from this app, here or at another coalition. */
    public static boolean hasOurForm(String uid) {
        return uid.endsWith(HERE);
    }
}
