package nyc.icefree.events;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.city.Area;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The filter facts of all coming events, in memory: read by four statements when any node changed the programme, else
 * only its version.
 */
@Component
public class ShownFacets {
    private static final String COMING = " where " + EventSearch.LISTED + " and e.ends_at > :now";

    private final JdbcClient jdbc;
    private final ProgrammeVersion version;
    private final Clock clock;
    private volatile @Nullable Read last;

    ShownFacets(JdbcClient jdbc, ProgrammeVersion version, Clock clock) {
        this.jdbc = jdbc;
        this.version = version;
        this.clock = clock;
    }

    private record Read(long version, List<Facets> events) {}

    /**
     * The facts of one event for filters.
     *
     * @param listedAt when it was listed first; null where that was not recorded yet
     * @param takesPlace it is neither cancelled nor postponed
     */
    public record Facets(
            UUID event,
            LocalDateTime start,
            LocalDateTime end,
            Instant endsAt,
            EventKind kind,
            Set<Area> areas,
            Set<Language> languages,
            Set<UUID> hosts,
            Set<AccessFact> access,
            @Nullable Instant listedAt,
            boolean takesPlace) {}

    public Stream<Facets> coming() {
        Instant now = clock.instant();
        return known(now).stream().filter(event -> event.endsAt.isAfter(now));
    }

    /** Remembers nothing inside a writing transaction: what it sees may never be committed. */
    private List<Facets> known(Instant now) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read(now);
        }
        Read known = last;
        // read first: a commit while the rest is read must count as not seen yet
        long present = version.now();
        if (known == null || known.version != present) {
            known = new Read(present, read(now));
            last = known;
        }
        return known.events;
    }

    private List<Facets> read(Instant now) {
        var languages = of(now, "event_language", "language", row -> new Language(row.toString()));
        var access = of(now, "event_access", "fact", row -> AccessFact.valueOf(row.toString()));
        var hosts = of(now, "event_host", "organization_id", row -> UUID.fromString(row.toString()));
        return jdbc.sql("select e.id, e.start_local, e.end_local, e.ends_at, e.kind, e.kept_area, v.area, e.listed_at,"
                        + " e.state"
                        + " from event e left join venue v on v.id = e.venue_id" + COMING)
                .param("now", Timestamp.from(now))
                .query((RowMapper<Facets>) (row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var listed = row.getObject("listed_at", OffsetDateTime.class);
                    return new Facets(
                            id,
                            row.getObject("start_local", LocalDateTime.class),
                            row.getObject("end_local", LocalDateTime.class),
                            row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                            EventKind.valueOf(row.getString("kind")),
                            areas(row.getString("kept_area"), row.getString("area")),
                            Set.copyOf(languages.getOrDefault(id, Set.of())),
                            Set.copyOf(hosts.getOrDefault(id, Set.of())),
                            Set.copyOf(access.getOrDefault(id, Set.of())),
                            listed == null ? null : listed.toInstant(),
                            row.getString("state").equals("PUBLISHED"));
                })
                .list();
    }

    private static Set<Area> areas(@Nullable String... names) {
        return Stream.of(names).flatMap(Stream::ofNullable).map(Area::ofStored).collect(Collectors.toUnmodifiableSet());
    }

    private <T> Map<UUID, Set<T>> of(Instant now, String table, String column, Function<Object, T> read) {
        var found = new HashMap<UUID, Set<T>>();
        String accepted = table.equals("event_host") ? " and x.accepted = true" : "";
        jdbc.sql("select x.event_id, x." + column + " from " + table + " x join event e on e.id = x.event_id" + COMING
                        + accepted)
                .param("now", Timestamp.from(now))
                .query(row -> {
                    found.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashSet<>())
                            .add(read.apply(row.getObject(2)));
                });
        return found;
    }
}
