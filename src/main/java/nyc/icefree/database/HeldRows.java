package nyc.icefree.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * The words that end a select which locks its rows until the transaction ends. On PostgreSQL a plain {@code for update} also
 * blocks foreign key checks, as by inserts that refer to the row, and so causes deadlocks; {@code for no key update} does not. H2
 * does not need it.
 */
@Component
public class HeldRows {
    private final String words;

    HeldRows(JdbcConnectionDetails database) {
        this.words = database.getJdbcUrl().startsWith("jdbc:postgresql:") ? " for no key update" : " for update";
    }

    /** Begins with a space. */
    public String untilTheEnd() {
        return words;
    }
}
