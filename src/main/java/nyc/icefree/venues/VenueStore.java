package nyc.icefree.venues;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.database.OncePerRequest;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Venues for rooms that have checked the actor's rights; only inside their transactions. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class VenueStore {
    private static final int MOST_ALIKE = 20;
    private final EntityManager entities;
    private final VenueRepository venues;
    private final Seals seals;
    private final JdbcClient jdbc;
    private final OncePerRequest once;

    VenueStore(EntityManager entities, VenueRepository venues, Seals seals, JdbcClient jdbc, OncePerRequest once) {
        this.entities = entities;
        this.venues = venues;
        this.seals = seals;
        this.jdbc = jdbc;
        this.once = once;
    }

    @CallerDecides
    public Optional<KnownVenue> find(@Nullable UUID id) {
        return id == null ? Optional.empty() : venues.standing(id).map(Function.identity());
    }

    @CallerDecides
    public Map<UUID, KnownVenue> find(Collection<UUID> ids) {
        return once.getAll(
                KnownVenue.class,
                ids,
                wanted -> venues.findByIdIn(wanted).stream().collect(Collectors.toMap(Venue::id, Function.identity())));
    }

    /** A venue with this address that the organization may choose: public before private, and unmerged before merged ones. */
    @CallerDecides
    public Optional<KnownVenue> byAddress(UUID organization, String address) {
        return Stream.concat(
                        jdbc
                                .sql("select id from venue where (owner_id = :owner or shared = true)"
                                        + " and lower(address) = :address"
                                        + " order by case when merged_into is null then 0 else 1 end, id"
                                        + " fetch first " + MOST_ALIKE + " rows only")
                                .param("owner", organization)
                                .param("address", address.toLowerCase(Locale.ROOT))
                                .query(UUID.class)
                                .list()
                                .stream(),
                        Stream.of(organization).flatMap(owner -> sealedAt(owner, address)))
                .flatMap(id -> venues.standing(id).stream())
                .filter(venue -> venue.shared || venue.owner.equals(organization))
                .map(KnownVenue.class::cast)
                .findFirst();
    }

    private Stream<UUID> sealedAt(UUID owner, String address) {
        return venues.findByOwnerAndPrivatePlaceTrue(owner).stream()
                .filter(venue -> venue.address().equalsIgnoreCase(address))
                .sorted(Comparator.comparing((Venue venue) -> venue.mergedInto != null))
                .map(Venue::id);
    }

    /** A checked venue that is stored only by {@link #keep}. */
    @CallerDecides
    @Transactional(propagation = Propagation.SUPPORTS)
    public KnownVenue unsaved(UUID owner, VenueForm facts) {
        return new Venue(UUID.randomUUID(), owner, facts);
    }

    @CallerDecides
    public void keep(KnownVenue venue) {
        if (!entities.contains(venue)) {
            entities.persist(venue);
        }
    }

    @CallerDecides
    public void makePrivate(KnownVenue venue) {
        ((Venue) venue).becomePrivate();
        hideDuplicates(List.of((Venue) venue));
    }

    /** Makes duplicates private through any number of merges, since they would tell where the venue is. */
    void hideDuplicates(List<Venue> kept) {
        for (var one : kept) {
            var duplicates = venues.findByMergedInto(one.id);
            duplicates.stream().filter(venue -> !venue.privatePlace).forEach(Venue::becomePrivate);
            hideDuplicates(duplicates);
        }
    }
}
