package nyc.icefree.messages.outbox;

import org.springframework.modulith.NamedInterface;

/** Why a message failed, was given up or dropped; worded by {@code message-note.<value>}. Kept in the database: add, never rename. */
@NamedInterface("outbox")
public enum MessageNote {
    SERVER_UNREACHABLE,
    SERVER_REFUSED,
    /** The server offered no encryption that can be trusted, so nothing was said to it. */
    NOT_ENCRYPTED,
    ADDRESS_REFUSED,
    TOO_OLD,
    /** No mail server was set up for as long as it would have been of use. */
    MAIL_OFF,
    /** An administrator made its link and handed it over. */
    HANDED_OVER,
    /** The recipient's data was destroyed, or they took their address away. */
    RECIPIENT_GONE,
    EVENT_CANCELLED,
    EVENT_OVER,
    /** A newer message tells the same, or what it would say has changed since. */
    OVERTAKEN,
    UNDONE,
    /** The recipient has stopped such mails. */
    STOPPED,
    INTERNAL_ERROR;

    /** Every other letter would meet the same. */
    public boolean isOfServer() {
        return this == SERVER_UNREACHABLE || this == NOT_ENCRYPTED;
    }
}
