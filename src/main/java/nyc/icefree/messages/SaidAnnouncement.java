package nyc.icefree.messages;

import java.time.Instant;
import java.util.UUID;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.messages.announcements.AnnouncementState;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.NoteByLanguage;
import org.jspecify.annotations.Nullable;

/**
 * An announcement and how far it came.
 *
 * @param writer null when they are gone
 * @param note null when it cannot be read any more
 * @param to null when it cannot be read any more
 * @param shift whose volunteers were told; null for others
 * @param declined why an administrator did not let it go out
 * @param made how many messages were made
 * @param sent how many of them have left
 */
public record SaidAnnouncement(
        UUID id,
        @Nullable String writer,
        @Nullable NoteByLanguage note,
        @Nullable AnnouncedSet to,
        @Nullable ShiftCard shift,
        AnnouncementState state,
        @Nullable String declined,
        Instant writtenAt,
        Instant dueAt,
        int made,
        int sent) {}
