package nyc.icefree.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * The words that end a select which locks its rows until the transaction ends.
 *
 * <p>On PostgreSQL a plain {@code for update} also blocks transactions that only check a foreign key to the row. An insert does
 * so, and so does the second update of a row. Two transactions that lock an event and its spots in different order would then
 * wait for each other. {@code for no key update} allows foreign key checks (Hibernate uses it too); H2 does not need it.
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
