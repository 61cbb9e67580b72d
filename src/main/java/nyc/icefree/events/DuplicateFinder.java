package nyc.icefree.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.InHouse;
import nyc.icefree.venues.VenueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public events that may be the same gathering: about the same time, and a like title or the same place. */
@Service
public class DuplicateFinder {
    private static final Duration APART = Duration.ofMinutes(45);
    private static final int MOST = 200;
    private static final int WORDS_THAT_TELL = 2;
    private static final Set<String> SMALL_WORDS = Set.of("the", "and", "for", "with", "del", "los", "las", "para");

    private final JdbcClient jdbc;
    private final VenueStore venues;

    DuplicateFinder(JdbcClient jdbc, VenueStore venues) {
        this.jdbc = jdbc;
        this.venues = venues;
    }

    /**
     * Two queries, whatever there is about that time.
     *
     * @param marks what stands in titles of quite different gatherings, and tells nothing
     */
    @InHouse
    @Transactional(readOnly = true)
    public List<EventId> of(EventId id, Set<String> marks) {
        return jdbc.sql(Look.SELECT + "where e.id = :id")
                .param("id", id.value())
                .query(Look::read)
                .optional()
                .map(own -> like(own, marks))
                .orElseGet(List::of);
    }

    private List<EventId> like(Look own, Set<String> marks) {
        return jdbc
                .sql(Look.SELECT + "where e.state = 'PUBLISHED' and e.reach = 'LISTED' and e.id <> :id"
                        + " and e.starts_at between :from and :to order by e.starts_at, e.id fetch first " + MOST
                        + " rows only")
                .param("id", own.id())
                .param("from", Timestamp.from(own.start().minus(APART)))
                .param("to", Timestamp.from(own.start().plus(APART)))
                .query(Look::read)
                .list()
                .stream()
                .filter(other -> alikeTitle(words(own, marks), words(other, marks))
                        || (mayCompare(own, other) && samePlace(own, other)))
                .map(other -> new EventId(other.id()))
                .toList();
    }

    /** A hidden place would be told to whoever posts gatherings at one address after the other. */
    private static boolean mayCompare(Look one, Look other) {
        return (one.open() && other.open()) || one.host().equals(other.host());
    }

    /**
     * What two events are compared by: the title in its own language, and the whole address.
     *
     * @param open everybody may know the address
     */
    private record Look(
            UUID id,
            Instant start,
            String title,
            UUID host,
            boolean open,
            @Nullable UUID venue,
            @Nullable String address,
            byte @Nullable [] sealed) {
        static final String SELECT = "select e.id, e.starts_at, w.title, h.organization_id,"
                + " (e.address_visibility = 'EVERYONE' and e.address_hours is null), e.venue_id, v.address, v.sealed_place from event e"
                + " join event_words w on w.event_id = e.id and w.language = e.original_language"
                + " join event_host h on h.event_id = e.id and h.position = 0"
                + " left join venue v on v.id = e.venue_id ";

        static Look read(ResultSet row, int number) throws SQLException {
            return new Look(
                    row.getObject(1, UUID.class),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getString(3),
                    row.getObject(4, UUID.class),
                    row.getBoolean(5),
                    row.getObject(6, UUID.class),
                    row.getString(7),
                    row.getBytes(8));
        }
    }

    private static boolean alikeTitle(Set<String> words, Set<String> others) {
        int fewer = Math.min(words.size(), others.size());
        var shared = new HashSet<>(words);
        shared.retainAll(others);
        return shared.size() >= WORDS_THAT_TELL ? 2 * shared.size() >= fewer : fewer == 1 && words.equals(others);
    }

    private static Set<String> words(Look event, Set<String> marks) {
        String title = event.title();
        for (String mark : marks) {
            title = title.replace(mark, " ");
        }
        var words = new HashSet<>(SearchText.words(title));
        words.removeIf(w -> w.length() < 3 || SMALL_WORDS.contains(w));
        return words;
    }

    private boolean samePlace(Look one, Look other) {
        return one.venue() != null
                && other.venue() != null
                && (one.venue().equals(other.venue()) || address(one).equals(address(other)));
    }

    private String address(Look look) {
        var sealed = look.sealed();
        String address = sealed == null
                ? Objects.requireNonNullElse(look.address(), "")
                : venues.address(Objects.requireNonNull(look.venue()), sealed);
        return SearchText.normal(address, 300);
    }
}
