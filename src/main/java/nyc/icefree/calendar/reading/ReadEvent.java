package nyc.icefree.calendar.reading;

import java.time.Instant;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * One date of somebody else's calendar, in plain words.
 *
 * @param uid as the calendar names it, or made from the content where it names nothing
 * @param date of a repeating event: the instant at which its rule put it, however it was moved; empty otherwise
 * @param title may be empty
 * @param url https only
 * @param conference where people join online, and the passcode, as a {@code JoiningLink} reads it; for those who come
 * @param tentative its people say that it is not certain yet
 * @param stamp of the last change, as far as the calendar tells
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
