package nyc.icefree.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * How a select ends that holds the rows which it reads until the transaction ends.
 *
 * <p>On PostgreSQL a plain {@code for update} shuts out also who only makes sure that a row is there, because another one refers to
 * it. The database does so by itself whenever a transaction inserts a row, and when it updates one for the second time, whatever
 * it writes. So somebody who had begun with an event's places came back to the event without knowing, and met there who held the
 * event and waited for the places. The words for PostgreSQL let that pass, and are those that Hibernate uses; H2 needs none.
 */
@Component
public class HeldRows {
    private final String words;

    HeldRows(JdbcConnectionDetails database) {
        this.words = database.getJdbcUrl().startsWith("jdbc:postgresql:") ? " for no key update" : " for update";
    }

    /** The end of a select, with a space before it. */
    public String untilTheEnd() {
        return words;
    }
}
