package nyc.icefree.messages.outbox;

import org.springframework.modulith.NamedInterface;

/** Why a message failed, was given up or dropped; worded by {@code message-note.<value>}. Kept in the database: add, never rename. */
@NamedInterface("outbox")
public enum MessageNote {
    SERVER_UNREACHABLE,
    SERVER_REFUSED,
    /** No trusted encryption was offered, so nothing was said. */
    NOT_ENCRYPTED,
    ADDRESS_REFUSED,
    TOO_OLD,
    /** No mail server was set up while it was of use. */
    MAIL_OFF,
    HANDED_OVER,
    /** The recipient's data was destroyed, or they took their address away. */
    RECIPIENT_GONE,
    EVENT_CANCELLED,
    EVENT_OVER,
    /** A newer message tells the same, or what it would say has changed since. */
    OVERTAKEN,
    UNDONE,
    STOPPED,
    INTERNAL_ERROR;

    /** Every other letter would meet the same. */
    public boolean isOfServer() {
        return this == SERVER_UNREACHABLE || this == NOT_ENCRYPTED;
    }
}
