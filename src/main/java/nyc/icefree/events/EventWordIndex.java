package nyc.icefree.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.search.WordIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The words of all events in memory. Each search first reads what any node wrote since the last one. Editions are
 * assigned under a lock held until commit, so none is missed.
 */
@Component
class EventWordIndex {
    private final JdbcClient jdbc;
    private final WordIndex<UUID> index = new WordIndex<>();
    private long edition;

    EventWordIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty inside a writing transaction: what it sees may never be committed, and must not be remembered. */
    synchronized Optional<Set<UUID>> find(List<String> parts) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return Optional.empty();
        }
        catchUp();
        return Optional.of(index.find(parts));
    }

    private void catchUp() {
        if (index.worn()) {
            index.clear();
            edition = 0;
        }
        jdbc.sql("select id, words_edition, search_text from event where words_edition > :edition"
                        + " order by words_edition")
                .param("edition", edition)
                .query(row -> {
                    index.put(row.getObject(1, UUID.class), row.getString(3));
                    edition = row.getLong(2);
                });
    }

    /** The next edition, in the caller's transaction; call it late, since all writers wait for each other here. */
    long next() {
        jdbc.sql("update events_words_edition set edition = edition + 1 where id = 1")
                .update();
        return jdbc.sql("select edition from events_words_edition where id = 1")
                .query(Long.class)
                .single();
    }
}
