package nyc.icefree.events;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.time.TimeSlot;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What is kept of an event; {@link Event} holds the rules by which it changes. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // filled by Hibernate or by take
abstract class StoredEvent {
    @Id
    UUID id;

    @Version
    int version;

    @Column(nullable = false, updatable = false, length = 255)
    String uid;

    @Column(nullable = false, length = 120)
    String slug;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    EventKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    EventState state = EventState.DRAFT;

    @Embedded
    TimeSlot slot;

    @Column(name = "venue_id")
    @Nullable
    UUID venue;

    @Embedded
    Showing showing;

    boolean wasListed;

    /** Null while it is listed, and if it never was. */
    @Embedded
    @Nullable
    Gone gone;

    boolean addressOpened;

    @Column(nullable = false, length = 12)
    String originalLanguage;

    @Nullable
    Integer capacity;

    boolean takesRsvps;

    @Column(length = 500)
    @Nullable
    String cancelReason;

    @Nullable
    Instant publishAt;

    int sequence;

    @Column(nullable = false, length = 200_000)
    String searchText = "";

    long wordsEdition;

    @Column(nullable = false, updatable = false)
    Instant createdAt;

    @Column(nullable = false)
    Instant modifiedAt;

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_words", joinColumns = @JoinColumn(name = "event_id"))
    @MapKeyColumn(name = "language", length = 12)
    Map<String, Wording> words = new HashMap<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_language", joinColumns = @JoinColumn(name = "event_id"))
    Set<Tongue> tongues = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_access", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "fact", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    Set<AccessFact> access = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_host", joinColumns = @JoinColumn(name = "event_id"))
    Set<HostPlace> hosts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "event_slug", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "slug", nullable = false, length = 120)
    Set<String> slugs = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "event_facet", joinColumns = @JoinColumn(name = "event_id"))
    Set<Facet> facets = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_origin", joinColumns = @JoinColumn(name = "event_id"))
    Set<StoredOrigin> origins = new HashSet<>();

    EventContent content() {
        return new EventContent(
                kind,
                originalLanguage,
                words,
                slot,
                venue,
                showing,
                tongues,
                access,
                capacity,
                takesRsvps,
                HostPlace.inOrder(hosts));
    }

    /** The host and the co-hosts that accepted. */
    List<UUID> hostsInOrder() {
        return HostPlace.inOrder(hosts.stream().filter(HostPlace::accepted).toList());
    }

    Set<UUID> invited() {
        return hosts.stream()
                .filter(h -> !h.accepted())
                .map(HostPlace::organization)
                .collect(Collectors.toSet());
    }

    /** Co-hosts that accept; others are not there. */
    void welcome(Set<UUID> accepting) {
        become(
                hosts,
                hosts.stream()
                        .map(h -> accepting.contains(h.organization())
                                ? new HostPlace(h.organization(), h.position(), true)
                                : h)
                        .collect(Collectors.toSet()));
    }

    final void take(EventContent next) {
        kind = next.kind();
        originalLanguage = next.originalLanguage();
        venue = next.venue();
        if (slot != null
                && showing != null
                && !showing.opensAt(slot.startsAt())
                        .equals(next.showing().opensAt(next.slot().startsAt()))) {
            addressOpened = false;
        }
        slot = next.slot();
        showing = next.showing();
        capacity = next.capacity();
        takesRsvps = next.takesRsvps();
        words.keySet().retainAll(next.words().keySet());
        next.words().forEach((language, wording) -> {
            if (!wording.equals(words.get(language))) {
                words.put(language, wording);
            }
        });
        become(tongues, next.tongues());
        become(access, next.access());
        become(hosts, HostPlace.of(next.hosts(), Set.copyOf(hostsInOrder())));
    }

    static <T> void become(Set<T> now, Collection<T> next) {
        now.retainAll(next);
        now.addAll(next);
    }
}
