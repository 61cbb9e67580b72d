package nyc.icefree.events;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A place where events are held. */
@Entity
@Table(name = "venue")
class Venue {
    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "owner_id", nullable = false, updatable = false)
    UUID owner;

    boolean shared;

    @Column(nullable = false, length = 200)
    String name;

    @Column(nullable = false, length = 600)
    String nameSearch;

    @Column(nullable = false, length = 300)
    String address;

    @Column(nullable = false, length = 100)
    String neighbourhood;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    @Nullable
    Borough borough;

    @Column(nullable = false, length = 500)
    String transit;

    @Nullable
    Double latitude;

    @Nullable
    Double longitude;

    @Nullable
    Integer capacity;

    @Column(nullable = false, length = 4000)
    String staffNotes;

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "venue_access", joinColumns = @JoinColumn(name = "venue_id"))
    @Column(name = "fact", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    Set<AccessFact> access = new HashSet<>();

    @Nullable
    UUID mergedInto;

    protected Venue() {}

    Venue(UUID id, UUID owner, VenueForm facts) {
        this.id = id;
        this.owner = owner;
        take(facts);
    }

    /** What changed for people who know the place from an event. */
    enum Change {
        NOTHING,
        /** Only what staff see. */
        WITHIN,
        /** Something shown, but people find the same door. */
        SHOWN,
        MOVED
    }

    Change change(VenueForm next) {
        var was = facts();
        if (was.equals(next)) {
            return Change.NOTHING;
        }
        take(next);
        if (!was.name().equals(next.name())
                || !was.address().equals(next.address())
                || was.borough() != next.borough()) {
            return Change.MOVED;
        }
        return was.neighbourhood().equals(next.neighbourhood())
                        && was.transit().equals(next.transit())
                        && Objects.equals(was.latitude(), next.latitude())
                        && Objects.equals(was.longitude(), next.longitude())
                ? Change.WITHIN
                : Change.SHOWN;
    }

    VenueForm facts() {
        return new VenueForm(
                name,
                address,
                neighbourhood,
                borough,
                transit,
                latitude,
                longitude,
                access,
                capacity,
                staffNotes,
                shared);
    }

    Place place(Disclosure told) {
        return told.address()
                ? new Place(
                        name,
                        VenueForm.besideName(name, address),
                        orNull(neighbourhood),
                        borough,
                        orNull(transit),
                        latitude,
                        longitude,
                        false)
                : new Place(
                        null,
                        null,
                        told.neighbourhood() ? orNull(neighbourhood) : null,
                        borough,
                        null,
                        null,
                        null,
                        true);
    }

    private void take(VenueForm facts) {
        name = facts.name();
        nameSearch = SearchText.normal(name + " " + facts.address() + " " + facts.neighbourhood(), 600);
        address = facts.address();
        neighbourhood = facts.neighbourhood();
        borough = facts.borough();
        transit = facts.transit();
        latitude = facts.latitude();
        longitude = facts.longitude();
        capacity = facts.capacity();
        staffNotes = facts.staffNotes();
        shared = facts.shared();
        access.retainAll(facts.access());
        access.addAll(facts.access());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
