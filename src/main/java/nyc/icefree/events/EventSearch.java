package nyc.icefree.events;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the ids of events by SQL that both databases understand; {@link EventReading} loads them. */
@Component
public class EventSearch {
    static final String LISTED = "e.state in " + EventState.sql(EventState::isPublic) + " and e.reach = 'LISTED'";

    /** Most ids put into one statement. */
    private static final int NAMED = 50;

    private final JdbcClient jdbc;
    private final EventWordIndex index;

    EventSearch(JdbcClient jdbc, EventWordIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    public static final class Where {
        private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        private final Map<String, Object> values = new HashMap<>();
        private List<String> words = List.of();

        public Where and(String condition) {
            conditions.add(condition);
            return this;
        }

        public Where and(String condition, String name, Object value) {
            values.put(name, value instanceof Instant at ? Timestamp.from(at) : value);
            return and(condition);
        }

        public Where and(String condition, String name, Object value, String name2, Object value2) {
            values.put(name2, value2);
            return and(condition, name, value);
        }

        public Where with(String name, Object value) {
            values.put(name, value instanceof Instant at ? Timestamp.from(at) : value);
            return this;
        }

        public Where days(@Nullable LocalDate from, @Nullable LocalDate toIncluded) {
            if (from != null) {
                and("e.end_local > :fromDay", "fromDay", from.atStartOfDay());
            }
            if (toIncluded != null) {
                and(
                        "e.start_local < :afterDay",
                        "afterDay",
                        toIncluded.plusDays(1).atStartOfDay());
            }
            return this;
        }

        public Where isListed() {
            return and(LISTED);
        }

        public Where hostedBy(UUID organization) {
            return and(
                    "exists (select 1 from event_host h where h.event_id = e.id and h.organization_id = :organization"
                            + " and h.accepted = true)",
                    "organization",
                    organization);
        }

        public Where shownBy(FeedFacet facet) {
            String name = "facet" + values.size();
            return and(
                    "exists (select 1 from event_facet f where f.event_id = e.id and f.dimension = '"
                            + facet.dimension() + "' and f.facet = :" + name + ")",
                    name,
                    facet.facet());
        }

        /** @param orElse another condition that suffices as well */
        Where hostedByAny(Collection<UUID> organizations, String orElse) {
            return organizations.isEmpty()
                    ? and("(" + orElse + ")")
                    : and(
                            "(" + orElse + " or exists (select 1 from event_host h where h.event_id = e.id"
                                    + " and h.organization_id in (:organizations) and h.accepted = true))",
                            "organizations",
                            organizations);
        }

        /** Words that must all occur; only {@link EventSearch#ids} and {@link EventSearch#count} apply them. */
        public Where text(@Nullable String typed) {
            words = SearchText.words(typed);
            return this;
        }

        private void like() {
            for (int n = 0; n < words.size(); n++) {
                // normalized words hold letters and digits only, so nothing needs escaping
                and("e.search_text like :word" + n, "word" + n, "%" + words.get(n) + "%");
            }
            words = List.of();
        }

        Map<String, Object> values() {
            return values;
        }

        String sql() {
            return conditions.stream().collect(Collectors.joining(" and ", " where ", ""));
        }
    }

    public record Page(List<UUID> ids, int total) {}

    /** Combines {@link #ids} and {@link #count}, in one query where possible. */
    public Page page(Where where, String order, long offset, int limit) {
        var common = common(where);
        if (common != null) {
            var all = all(where, order).stream().filter(common::contains).toList();
            return new Page(all.stream().skip(offset).limit(limit).toList(), all.size());
        }
        var first = offset == 0 ? ids(where, order, 0, limit) : List.<UUID>of();
        int total = offset == 0 && first.size() < limit ? first.size() : count(where);
        return new Page(offset == 0 || offset >= total ? first : ids(where, order, (int) offset, limit), total);
    }

    /**
     * Ids of the events that have the words, if there are many: filtering all events is then quicker than reading
     * texts.
     */
    private @Nullable Set<UUID> common(Where where) {
        var found = where.words.isEmpty() ? Optional.<Set<UUID>>empty() : index.find(where.words);
        if (found.isEmpty() || found.get().size() <= NAMED) {
            return null;
        }
        where.words = List.of();
        return found.get();
    }

    private List<UUID> all(Where where, String order) {
        return jdbc.sql("select e.id from event e" + joins(where.sql() + order) + where.sql() + " order by " + order
                        + ", e.id")
                .params(where.values)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    public List<UUID> ids(Where where, String order, int offset, int limit) {
        lookUp(where);
        return jdbc.sql("select e.id from event e" + joins(where.sql() + order) + where.sql() + " order by " + order
                        + ", e.id" + " offset :offset rows fetch next :limit rows only")
                .params(where.values)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    public <T> List<T> rows(Where where, String columns, String order, int limit, RowMapper<T> read) {
        lookUp(where);
        return jdbc.sql("select " + columns + " from event e" + joins(columns + where.sql() + order) + where.sql()
                        + " order by " + order + ", e.id fetch first :limit rows only")
                .params(where.values)
                .param("limit", limit)
                .query(read)
                .list();
    }

    int count(Where where) {
        lookUp(where);
        return jdbc.sql("select count(*) from event e" + joins(where.sql()) + where.sql())
                .params(where.values)
                .query(Integer.class)
                .single();
    }

    /** Joins only what is used: sorting many events by start uses the index as long as nothing is joined. */
    static String joins(String asked) {
        return (asked.contains("v.") ? " left join venue v on v.id = e.venue_id" : "")
                + (asked.contains("w.")
                        ? " join event_words w on w.event_id = e.id and w.language = e.original_language"
                        : "");
    }

    /**
     * Replaces rare words by the ids that have them; for common words the database soon finds enough by reading texts.
     */
    void lookUp(Where where) {
        if (where.words.isEmpty()) {
            return;
        }
        var found = index.find(where.words);
        if (found.isEmpty() || found.get().size() > NAMED) {
            where.like();
        } else if (found.get().isEmpty()) {
            where.and("1 = 0");
        } else {
            where.and("e.id in (:found)", "found", found.get());
        }
        where.words = List.of();
    }

    public LinkedHashMap<UUID, Integer> versions(Where where, String order, int limit) {
        var versions = new LinkedHashMap<UUID, Integer>();
        jdbc.sql("select e.id, e.version from event e" + where.sql() + " order by " + order
                        + ", e.id fetch first :limit rows only")
                .params(where.values)
                .param("limit", limit)
                .query((row, n) -> versions.put(row.getObject(1, UUID.class), row.getInt(2)))
                .list();
        return versions;
    }

    public List<YearMonth> months(Where where) {
        return jdbc.sql("select distinct extract(year from e.start_local) as y, extract(month from e.start_local) as m"
                        + " from event e" + where.sql() + " order by y, m")
                .params(where.values)
                .query((row, n) -> YearMonth.of(row.getInt("y"), row.getInt("m")))
                .list();
    }

    public Map<UUID, UUID> firstOfHosts(Where where) {
        var first = new LinkedHashMap<UUID, UUID>();
        jdbc.sql("select host, event from (select h.organization_id as host, e.id as event,"
                        + " row_number() over (partition by h.organization_id order by e.starts_at, e.id) as place"
                        + " from event e join event_host h on h.event_id = e.id and h.accepted = true" + where.sql()
                        + ") hosted where place = 1")
                .params(where.values)
                .query((row, n) -> first.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
        return first;
    }

    List<UUID> bySlug(String slug) {
        return jdbc.sql("select event_id from event_slug where slug = :slug")
                .param("slug", slug)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
