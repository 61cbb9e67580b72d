package nyc.icefree.messages.announcements;

import org.springframework.modulith.NamedInterface;

/** How far an announcement has come. Names are kept in the database: add, never rename. */
@NamedInterface("announcements")
public enum AnnouncementState {
    IN_REVIEW,
    DECLINED,
    WAITING,
    GOING_OUT,
    OUT,
    TAKEN_BACK,
    DROPPED
}
