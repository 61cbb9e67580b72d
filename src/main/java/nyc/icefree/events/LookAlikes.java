package nyc.icefree.events;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.people.InHouse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public events that may be the same gathering: about the same time, and a like title or the same place. */
@Service
public class LookAlikes {
    private static final Duration APART = Duration.ofMinutes(45);
    private static final int MOST = 50;
    private static final int WORDS_THAT_TELL = 2;

    private final JdbcClient jdbc;
    private final EventReading reading;

    LookAlikes(JdbcClient jdbc, EventReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    @InHouse
    @Transactional(readOnly = true)
    public List<EventId> of(EventId id) {
        var own = reading.load(Set.of(id.value()));
        if (own.events().isEmpty()) {
            return List.of();
        }
        var event = own.events().getFirst();
        var near = jdbc.sql(
                        "select id from event where state = 'PUBLISHED' and id <> :id and starts_at between :from and :to"
                                + " order by starts_at, id fetch first " + MOST + " rows only")
                .param("id", id.value())
                .param("from", Timestamp.from(event.slot.startsAt().minus(APART)))
                .param("to", Timestamp.from(event.slot.startsAt().plus(APART)))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        var others = reading.load(near);
        return others.events().stream()
                .filter(Event::isListed)
                .filter(o -> alikeTitle(event, o) || samePlace(own.venueOf(event), others.venueOf(o)))
                .map(o -> new EventId(o.id))
                .toList();
    }

    private static boolean alikeTitle(Event one, Event other) {
        var words = words(one);
        var others = words(other);
        int fewer = Math.min(words.size(), others.size());
        var shared = new HashSet<>(words);
        shared.retainAll(others);
        return shared.size() >= WORDS_THAT_TELL ? 2 * shared.size() >= fewer : fewer == 1 && words.equals(others);
    }

    private static Set<String> words(Event event) {
        var words = new HashSet<>(SearchText.words(event.content().original().title()));
        words.removeIf(w -> w.length() < 3
                || Set.of("the", "and", "for", "with", "del", "los", "las", "para")
                        .contains(w));
        return words;
    }

    private static boolean samePlace(
            @org.jspecify.annotations.Nullable Venue one, @org.jspecify.annotations.Nullable Venue other) {
        return one != null
                && other != null
                && (one.id.equals(other.id)
                        || SearchText.normal(one.address, 300).equals(SearchText.normal(other.address, 300)));
    }
}
