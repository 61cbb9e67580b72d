package nyc.icefree.venues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.search.TextNormalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds venues from few columns. Names of private ones are sealed: each search opens those of the actor's organizations. */
@Component
class VenueFinder {
    private static final int MOST = 2_000;

    private final VenueRepository venues;
    private final JdbcClient jdbc;

    VenueFinder(VenueRepository venues, JdbcClient jdbc) {
        this.venues = venues;
        this.jdbc = jdbc;
    }

    private record Light(
            UUID id, boolean sealed, String name, @Nullable Borough borough) {
        static Light of(ResultSet row) throws SQLException {
            var borough = row.getString("borough");
            return new Light(
                    row.getObject("id", UUID.class),
                    row.getBoolean("private_place"),
                    row.getString("name_search"),
                    borough == null ? null : Borough.valueOf(borough));
        }

        static Light of(Venue venue) {
            return new Light(venue.id, true, venue.nameSearch(), venue.borough());
        }
    }

    /** Shared ones with these words, and all sealed ones of the actor's organizations. */
    List<UUID> ids(List<String> words, Set<UUID> mine, int most) {
        return light(words, mine, most).stream().map(Light::id).toList();
    }

    List<UUID> ordered(VenueQuery query, Set<UUID> mine, int most) {
        var words = TextNormalizer.words(query.search());
        var all = light(words, mine, most);
        return Stream.concat(
                        all.stream().filter(one -> !one.sealed()),
                        opened(all).filter(one -> words.stream().allMatch(one.name()::contains)))
                .sorted(order(query))
                .map(Light::id)
                .toList();
    }

    private Stream<Light> opened(Collection<Light> all) {
        var sealed = all.stream().filter(Light::sealed).map(Light::id).toList();
        return sealed.isEmpty()
                ? Stream.empty()
                : venues.findByIdIn(sealed).stream().map(Light::of);
    }

    private static Comparator<Light> order(VenueQuery query) {
        var byName = Comparator.comparing(Light::name).thenComparing(Light::id);
        Comparator<Light> order = switch (query.sort()) {
            case NAME -> byName;
            case BOROUGH ->
                Comparator.comparing(Light::borough, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(byName);
        };
        return query.descending() ? order.reversed() : order;
    }

    private List<Light> light(List<String> words, Set<UUID> mine, int most) {
        Map<String, Object> values = new HashMap<>();
        String columns = "select id, private_place, name_search, borough from venue where merged_into is null and ";
        var open = new StringBuilder("(")
                .append(columns)
                .append("private_place = false and ")
                .append(mine.isEmpty() ? "shared = true" : "(shared = true or owner_id in (:mine))");
        for (var word : words) {
            var name = "word" + values.size();
            open.append(" and name_search like :").append(name);
            values.put(name, "%" + word + "%");
        }
        open.append(" order by name_search, id fetch first ").append(most).append(" rows only)");
        if (!mine.isEmpty()) {
            values.put("mine", mine);
            open.append(" union all (")
                    .append(columns)
                    .append("private_place = true and owner_id in (:mine) order by id fetch first ")
                    .append(MOST)
                    .append(" rows only)");
        }
        return jdbc.sql(open.toString())
                .params(values)
                .query((row, n) -> Light.of(row))
                .list();
    }
}
