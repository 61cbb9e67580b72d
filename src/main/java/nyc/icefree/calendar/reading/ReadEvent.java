package nyc.icefree.calendar.reading;

import java.time.Instant;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * One date of somebody else's calendar, in plain text.
 *
 * @param uid the calendar's own, or made from the content where it has none
 * @param date for a repeating event, the instant that its rule gave, even if moved; otherwise empty
 * @param title may be empty
 * @param url https only
 * @param conference link and passcode as {@code JoiningLink} reads them; only for people who come
 * @param tentative the calendar says that it is not certain yet
 * @param stamp of the last change; null if unknown
 */
public record ReadEvent(
        String uid,
        String date,
        TimeSlot slot,
        boolean wholeDay,
        String title,
        String description,
        String location,
        @Nullable String url,
        @Nullable String conference,
        boolean cancelled,
        int sequence,
        @Nullable Instant stamp,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean tentative) {}
