package nyc.icefree.venues;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.city.Area;
import nyc.icefree.city.City;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.Refused;
import nyc.icefree.search.ListPart;
import nyc.icefree.search.TextNormalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places where events are held. Each has an owner organization; most are shared with all. */
@Service
public class Venues {
    private static final int MOST = 2_000;

    private final EntityManager entities;
    private final VenueRepository venues;
    private final VenueRights rights;
    private final VenueStore store;
    private final VenueFollower followers;
    private final Memberships memberships;
    private final ActorAudit audit;
    private final JdbcClient jdbc;
    private final City city;
    private final Clock clock;

    Venues(
            EntityManager entities,
            VenueRepository venues,
            VenueRights rights,
            VenueStore store,
            VenueFollower followers,
            Memberships memberships,
            ActorAudit audit,
            JdbcClient jdbc,
            City city,
            Clock clock) {
        this.entities = entities;
        this.venues = venues;
        this.rights = rights;
        this.store = store;
        this.followers = followers;
        this.memberships = memberships;
        this.audit = audit;
        this.jdbc = jdbc;
        this.city = city;
        this.clock = clock;
    }

    /** By name; at most 2,000. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<VenueCard> list(@Nullable String search) {
        var words = TextNormalizer.words(search);
        var mine = rights.mine();
        var found = ids(words, mine);
        return found.isEmpty()
                ? List.of()
                : venues.findByIdIn(found).stream()
                        // sealed names are searched here
                        .filter(v -> !v.privatePlace || words.stream().allMatch(v.nameSearch()::contains))
                        .sorted(Comparator.comparing(Venue::nameSearch).thenComparing(v -> v.id))
                        .map(v -> card(v, mine))
                        .toList();
    }

    @StaffMay
    @Transactional(readOnly = true)
    public ListPart<VenueCard> page(VenueQuery query, int offset, int limit) {
        var mine = rights.mine();
        return ListPart.of(
                ordered(query, mine),
                offset,
                limit,
                ids -> venues.findByIdIn(ids).stream().collect(Collectors.toMap(v -> v.id, v -> card(v, mine))));
    }

    @StaffMay
    @Transactional(readOnly = true)
    public Optional<VenueCard> card(VenueId id) {
        return rights.open(id.value()).map(v -> card(v, rights.mine()));
    }

    /** The new place when it differs; empty text for none. Only for rooms that checked that the actor may know it. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<String> another(@Nullable VenueId before, @Nullable VenueId after) {
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        return Optional.of(
                after == null
                        ? ""
                        : venues.standing(after.value())
                                .map(venue -> venue.facts().name() + ", "
                                        + venue.facts().address())
                                .orElse(""));
    }

    @StaffMay
    @Transactional
    public VenueId add(OrganizationId owner, VenueForm form) {
        memberships.require(Right.PLACE, owner);
        var venue = new Venue(UUID.randomUUID(), owner.value(), checked(form));
        entities.persist(venue);
        entities.flush(); // callers refer to the row by JDBC
        audit.note(AuditedAct.VENUE_CHANGED, venue.id, venue.owner);
        return new VenueId(venue.id);
    }

    /** Tells people who come to published events there when the location changed. */
    @StaffMay
    @Transactional
    public void change(VenueId id, int version, VenueForm form) {
        var venue = venues.lock(id.value()).orElseThrow(NotYours::new);
        memberships.require(Right.PLACE, new OrganizationId(venue.owner));
        var facts = checked(form);
        if (facts.equals(venue.facts())) {
            return;
        }
        if (version != venue.version) {
            throw new ChangedMeanwhile();
        }
        var change = venue.change(facts);
        audit.note(AuditedAct.VENUE_CHANGED, venue.id, venue.owner);
        if (venue.privatePlace && change != VenueChange.NOTHING) {
            store.hideDuplicates(List.of(venue));
        }
        followers.follow(venue, change, clock.instant());
    }

    /**
     * For organizers of both owners.
     *
     * @throws Refused when an event needs a second person's yes to move
     */
    @StaffMay
    @Transactional
    public void merge(VenueId duplicate, VenueId kept) {
        if (duplicate.equals(kept)) {
            throw new NotYours();
        }
        boolean first = duplicate.value().compareTo(kept.value()) < 0; // always the same order of locks
        var one = lockMine(first ? duplicate : kept);
        var other = lockMine(first ? kept : duplicate);
        var goes = first ? one : other;
        var stays = first ? other : one;
        followers.merge(goes, stays, clock.instant());
        goes.mergeInto(stays);
        if (stays.privatePlace) {
            store.hideDuplicates(List.of(goes));
        }
        audit.note(AuditedAct.VENUES_MERGED, stays.id, stays.owner);
    }

    private Venue lockMine(VenueId id) {
        var venue = venues.lock(id.value()).filter(v -> v.mergedInto == null).orElseThrow(NotYours::new);
        memberships.require(Right.PLACE, new OrganizationId(venue.owner));
        return venue;
    }

    /** @param mine organizations whose venues the reader may change */
    public static VenueCard card(KnownVenue venue, Set<UUID> mine) {
        return new VenueCard(
                new VenueId(venue.id()),
                ((Venue) venue).version,
                new OrganizationId(venue.owner()),
                venue.facts(),
                mine.contains(venue.owner()));
    }

    private VenueForm checked(VenueForm typed) {
        var form = typed.cleaned();
        var problems = VenueCheck.problems(city, form, "");
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return form;
    }

    private record Light(
            UUID id, boolean sealed, String name, @Nullable Area area) {
        static Light of(ResultSet row) throws SQLException {
            var area = row.getString("area");
            return new Light(
                    row.getObject("id", UUID.class),
                    row.getBoolean("private_place"),
                    row.getString("name_search"),
                    area == null ? null : Area.ofStored(area));
        }

        static Light of(Venue venue) {
            return new Light(venue.id, true, venue.nameSearch(), venue.area());
        }
    }

    /** Shared ones with these words, and all sealed ones of the actor's organizations. */
    private List<UUID> ids(List<String> words, Set<UUID> mine) {
        return light(words, mine).stream().map(Light::id).toList();
    }

    private List<UUID> ordered(VenueQuery query, Set<UUID> mine) {
        var words = TextNormalizer.words(query.search());
        var all = light(words, mine);
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
            case AREA ->
                Comparator.comparing(Light::area, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(byName);
        };
        return query.descending() ? order.reversed() : order;
    }

    private List<Light> light(List<String> words, Set<UUID> mine) {
        Map<String, Object> values = new HashMap<>();
        String columns = "select id, private_place, name_search, area from venue where merged_into is null and ";
        var open = new StringBuilder("(")
                .append(columns)
                .append("private_place = false and ")
                .append(mine.isEmpty() ? "shared = true" : "(shared = true or owner_id in (:mine))");
        for (var word : words) {
            var name = "word" + values.size();
            open.append(" and name_search like :").append(name);
            values.put(name, "%" + word + "%");
        }
        open.append(" order by name_search, id fetch first ").append(MOST).append(" rows only)");
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
