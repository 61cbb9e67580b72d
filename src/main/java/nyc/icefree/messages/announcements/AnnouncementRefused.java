package nyc.icefree.messages.announcements;

import nyc.icefree.refusals.RefusalReason;
import org.springframework.modulith.NamedInterface;

@NamedInterface("announcements")
public enum AnnouncementRefused implements RefusalReason {
    NOTE_MISSING,
    NOTE_TOO_LONG,
    EVENT_CLOSED,
    NOBODY_REACHED,
    /** It names an address that is hidden from some of its readers. */
    SHOWS_HIDDEN_ADDRESS,
    TOO_MANY_TODAY
}
