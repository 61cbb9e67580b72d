package nyc.icefree.events;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.CallerDecides;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds public events that may be the same gathering: about the same time, and half of their titles' words shared. */
@Service
public class DuplicateFinder {
    private static final Duration APART = Duration.ofMinutes(45);
    private static final int MOST = 200;
    private static final int WORDS_THAT_TELL = 2;
    private static final Set<String> SMALL_WORDS = Set.of("the", "and", "for", "with", "del", "los", "las", "para");

    private final JdbcClient jdbc;

    DuplicateFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public List<EventId> of(EventId id, String title, Instant start) {
        var words = words(title);
        return jdbc
                .sql("select e.id, w.title from event e join event_words w on w.event_id = e.id"
                        + " and w.language = e.original_language where e.state = 'PUBLISHED' and e.reach = 'LISTED'"
                        + " and e.id <> :id and e.starts_at between :from and :to order by e.starts_at, e.id"
                        + " fetch first " + MOST + " rows only")
                .param("id", id.value())
                .param("from", Timestamp.from(start.minus(APART)))
                .param("to", Timestamp.from(start.plus(APART)))
                .query((row, number) -> Map.entry(new EventId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .filter(other -> alike(words, words(other.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean alike(Set<String> words, Set<String> others) {
        int fewer = Math.min(words.size(), others.size());
        var shared = new HashSet<>(words);
        shared.retainAll(others);
        return shared.size() >= WORDS_THAT_TELL ? 2 * shared.size() >= fewer : fewer == 1 && words.equals(others);
    }

    private static Set<String> words(String title) {
        var words = new HashSet<>(SearchText.words(title));
        words.removeIf(word -> word.length() < 3 || SMALL_WORDS.contains(word));
        return words;
    }
}
