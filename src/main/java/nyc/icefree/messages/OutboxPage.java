package nyc.icefree.messages;

import java.util.List;

/** Some rows of the outbox, the newest first, and how many there are in all. */
public record OutboxPage(List<OutboxRow> rows, int total) {
    public OutboxPage {
        rows = List.copyOf(rows);
    }
}
