package nyc.icefree.messages.outbox;

import org.springframework.modulith.NamedInterface;

/** States of a message. Names are kept in the database: add, never rename. */
@NamedInterface("outbox")
public enum MessageState {
    QUEUED,
    SENDING,
    SENT,
    /** Did not go out; will be tried again. */
    FAILED,
    /** Did not go out and will not be tried again. */
    GIVEN_UP,
    /** Taken back before it was sent, or what it would say is no longer so. */
    DROPPED;

    public boolean waits() {
        return this == QUEUED || this == FAILED;
    }
}
