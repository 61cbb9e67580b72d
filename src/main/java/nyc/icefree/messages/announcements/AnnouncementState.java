package nyc.icefree.messages.announcements;

import org.springframework.modulith.NamedInterface;

/** How far an announcement has come. Names are kept in the database: add, never rename. */
@NamedInterface("announcements")
public enum AnnouncementState {
    /** Of a host that is not trusted: until an administrator decides. */
    IN_REVIEW,
    DECLINED,
    /** Can be taken back. */
    WAITING,
    GOING_OUT,
    OUT,
    TAKEN_BACK,
    /** Its event was cancelled, taken back or over before it went out. */
    DROPPED
}
