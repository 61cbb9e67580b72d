package nyc.icefree.messages.announcements;

import org.springframework.modulith.NamedInterface;

/** To whom something can be announced. Sealed in the database: add, never rename. */
@NamedInterface("announcements")
public enum AnnouncedKind {
    COMING,
    UNSURE,
    WAITING,
    /** All who come, wait or ask. */
    EVERYBODY,
    NEED,
    SHIFT
}
