package nyc.icefree.messages.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;

final class OutboxColumns {
    static final String SELECT = "select id, reason, recipient_kind, recipient, about, about_version, event,"
            + " state, note, attempts, copy, created_at, due_at, settled_at, towards from outbox";

    private OutboxColumns() {}

    static QueuedMessage message(ResultSet row) throws SQLException {
        UUID event = row.getObject("event", UUID.class);
        String note = row.getString("note");
        Timestamp settled = row.getTimestamp("settled_at");
        return new QueuedMessage(
                row.getObject("id", UUID.class),
                MessageReason.valueOf(row.getString("reason")),
                new Recipient(
                        Recipient.Kind.valueOf(row.getString("recipient_kind")),
                        row.getObject("recipient", UUID.class)),
                row.getObject("about", UUID.class),
                row.getInt("about_version"),
                event == null ? null : new EventId(event),
                MessageState.valueOf(row.getString("state")),
                note == null ? null : MessageNote.valueOf(note),
                row.getInt("attempts"),
                row.getInt("copy"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                settled == null ? null : settled.toInstant(),
                row.getObject("towards", UUID.class));
    }
}
