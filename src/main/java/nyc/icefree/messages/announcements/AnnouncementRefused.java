package nyc.icefree.messages.announcements;

import nyc.icefree.refusals.RefusalReason;
import org.springframework.modulith.NamedInterface;

/** An announcement that is not made as it was written, with every reason at once. */
@NamedInterface("announcements")
public enum AnnouncementRefused implements RefusalReason {
    NOTE_MISSING,
    NOTE_TOO_LONG,
    /** It is not public, or is over. */
    EVENT_CLOSED,
    NOBODY_REACHED,
    /** It names a place that is hidden from some of those to whom it would go. */
    SHOWS_HIDDEN_ADDRESS,
    TOO_MANY_TODAY
}
