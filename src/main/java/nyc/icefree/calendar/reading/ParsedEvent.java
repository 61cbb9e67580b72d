package nyc.icefree.calendar.reading;

import java.time.Instant;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * One date of somebody else's calendar, in plain text.
 *
 * @param uid the calendar's own, or made from the content
 * @param date instant that the rule gave, even if moved; empty for a single event
 * @param title may be empty
 * @param url https only
 * @param conference as {@code JoiningLink} reads it; only for people who come
 */
public record ParsedEvent(
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
