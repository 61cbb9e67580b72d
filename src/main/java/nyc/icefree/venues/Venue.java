package nyc.icefree.venues;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.city.Area;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.Refused;
import nyc.icefree.search.TextNormalizer;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Seals;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A place where events are held. A private venue's location columns are empty: its location is sealed under the venue's own key,
 * and opened only for people who may know it.
 */
@Entity
@Table(name = "venue")
@EntityListeners(Seals.class)
class Venue implements KnownVenue, Seals.Sealed {
    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "owner_id", nullable = false, updatable = false)
    UUID owner;

    boolean shared;

    /** Whether some event there may hide its address from the public. */
    boolean privatePlace;

    @Column(name = "sealed_place")
    private byte @Nullable [] sealed;

    @Transient
    @Nullable
    private Seals seals;

    @Transient
    @Nullable
    private PlaceSecret secret;

    @Transient
    private boolean unreadable;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(nullable = false, length = 600)
    private String nameSearch;

    @Column(nullable = false, length = 300)
    private String address;

    @Column(nullable = false, length = 100)
    private String neighbourhood;

    @Column(length = 30)
    @Nullable
    private Area area;

    @Column(nullable = false, length = 500)
    private String transit;

    @Column(nullable = false, length = 8000)
    private String transitOthers;

    @Nullable
    private Double latitude;

    @Nullable
    private Double longitude;

    @Nullable
    private Integer capacity;

    @Column(nullable = false, length = 4000)
    private String staffNotes;

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "venue_access", joinColumns = @JoinColumn(name = "venue_id"))
    @Column(name = "fact", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private Set<AccessFact> access = new HashSet<>();

    @Nullable
    UUID mergedInto;

    protected Venue() {}

    Venue(UUID id, UUID owner, VenueForm facts) {
        this.id = id;
        this.owner = owner;
        take(facts);
    }

    VenueChange change(VenueForm next) {
        var was = facts();
        if (was.equals(next)) {
            return VenueChange.NOTHING;
        }
        take(next);
        if (!was.name().equals(next.name())
                || !was.address().equals(next.address())
                || !Objects.equals(was.area(), next.area())) {
            return VenueChange.MOVED;
        }
        return was.neighbourhood().equals(next.neighbourhood())
                        && was.transit().equals(next.transit())
                        && Objects.equals(was.latitude(), next.latitude())
                        && Objects.equals(was.longitude(), next.longitude())
                ? VenueChange.WITHIN
                : VenueChange.SHOWN;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID owner() {
        return owner;
    }

    @Override
    public boolean shared() {
        return shared;
    }

    @Override
    public boolean privatePlace() {
        return privatePlace;
    }

    @Override
    public String neighbourhood() {
        return neighbourhood;
    }

    @Override
    public @Nullable Area area() {
        return area;
    }

    @Override
    public VenueForm facts() {
        var told = secret();
        return new VenueForm(
                told.name(),
                told.address(),
                neighbourhood,
                area,
                told.transit(),
                told.latitude(),
                told.longitude(),
                access,
                capacity,
                told.staffNotes(),
                shared,
                privatePlace);
    }

    @Override
    public String name() {
        return secret().name();
    }

    @Override
    public String address() {
        return secret().address();
    }

    @Override
    public Place place() {
        return secret().place(neighbourhood, area);
    }

    String nameSearch() {
        return privatePlace ? searched(secret()) : nameSearch;
    }

    void becomePrivate() {
        take(facts().asPrivate());
    }

    /** Replaces this duplicate by the other venue. If that is private, this one becomes private too. */
    void mergeInto(Venue stays) {
        if (stays.privatePlace && !privatePlace) {
            becomePrivate(); // otherwise this row would still tell where the other is
        }
        mergedInto = stays.id;
    }

    private PlaceSecret secret() {
        if (secret == null) {
            secret = !privatePlace
                    ? new PlaceSecret(
                            name, address, Transit.read(transit, transitOthers), latitude, longitude, staffNotes)
                    : sealed == null || seals == null ? PlaceSecret.LOST : opened(seals, sealed);
        }
        return secret;
    }

    private PlaceSecret opened(Seals by, byte[] text) {
        var opened = by.open(KeyOwner.venue(id), place(id), text);
        unreadable = opened.unreadable();
        return PlaceSecret.read(opened.text());
    }

    /**
     * Does nothing before the first save.
     *
     * @throws Refused when the old text cannot be opened now, so that it is not overwritten
     */
    private void seal() {
        if (unreadable) {
            throw new Refused(new FieldProblem("address", FormProblem.SEALED_UNREADABLE));
        }
        sealed = privatePlace && seals != null ? seals.seal(KeyOwner.venue(id), place(id), secret().text()) : null;
    }

    private static String place(UUID id) {
        return "venue:place:" + id;
    }

    @Override
    public void openedBy(Seals given) {
        boolean fresh = seals == null && sealed == null && secret != null;
        seals = given;
        if (fresh) {
            seal();
        } else {
            secret = null;
            unreadable = false;
        }
    }

    private void take(VenueForm facts) {
        var next = PlaceSecret.of(facts);
        privatePlace = facts.privatePlace();
        neighbourhood = facts.neighbourhood();
        area = facts.area();
        capacity = facts.capacity();
        shared = facts.shared() && !privatePlace;
        var plain = privatePlace ? PlaceSecret.LOST : next;
        name = plain.name();
        address = plain.address();
        transit = plain.transit().english();
        transitOthers = plain.transit().others();
        latitude = plain.latitude();
        longitude = plain.longitude();
        staffNotes = plain.staffNotes();
        nameSearch = privatePlace ? "" : searched(next);
        secret = next;
        seal();
        access.retainAll(facts.access());
        access.addAll(facts.access());
    }

    private String searched(PlaceSecret told) {
        return TextNormalizer.text(told.name() + " " + told.address() + " " + neighbourhood, 600);
    }
}
