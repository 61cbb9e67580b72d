package nyc.icefree.messages.announcements;

import org.springframework.modulith.NamedInterface;

/** To whom of an event's people something can be announced. Sealed in the database: add, never rename. */
@NamedInterface("announcements")
public enum AnnouncedKind {
    COMING,
    UNSURE,
    WAITING,
    /** All of these, and who asks to come. */
    EVERYBODY,
    NEED,
    /** Volunteers of one. */
    SHIFT
}
