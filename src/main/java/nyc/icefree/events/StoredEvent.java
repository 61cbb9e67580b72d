package nyc.icefree.events;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.eventform.EventLanguage;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Borough;
import org.hibernate.Hibernate;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What is kept of an event; {@link Event} holds the rules by which it changes, and writes it together with this class. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // filled by Hibernate or by take
abstract class StoredEvent extends HostedEvent {
    @Column(nullable = false, updatable = false, length = 255)
    String uid;

    @Column(nullable = false, length = 120)
    String slug;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    EventState state = EventState.DRAFT;

    @Embedded
    TimeSlot slot;

    boolean placeForgotten;

    /** Where it was, as far as that is not forgotten. */
    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    @Nullable
    Borough keptBorough;

    boolean wasListed;

    /** Since when everybody could find it for the first time; null also of what was listed before this was noted. */
    @Nullable
    Instant listedAt;

    /** Null while it is listed, and if it never was. */
    @Embedded
    @Nullable
    Tombstone gone;

    boolean addressOpened;

    /** It was postponed when it was cancelled or taken back. */
    boolean calledOffWithoutDay;

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
    private Map<String, StoredWording> words = new HashMap<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_language", joinColumns = @JoinColumn(name = "event_id"))
    private Set<EventLanguage> tongues = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_access", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "fact", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private Set<AccessFact> access = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "event_slug", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "slug", nullable = false, length = 120)
    Set<String> slugs = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_facet", joinColumns = @JoinColumn(name = "event_id"))
    Set<FeedFacet> facets = new HashSet<>();

    /** So that a list can name it after its reading. */
    void readTitles() {
        Hibernate.initialize(words);
        readHosts();
    }

    /** So that it can be rendered after its reading, too. */
    void readWhole() {
        readTitles();
        Hibernate.initialize(tongues);
        Hibernate.initialize(access);
    }

    /** All by which it was ever shown. */
    Set<FeedFacet> facetsOnce() {
        return Set.copyOf(facets);
    }

    boolean isPublic() {
        return state == EventState.PUBLISHED || state == EventState.POSTPONED || state == EventState.CANCELLED;
    }

    /** Its slot says only when it would have been. */
    boolean isWithoutDay() {
        return state == EventState.POSTPONED || calledOffWithoutDay;
    }

    /** Everybody may find it. */
    boolean isListed() {
        return isPublic() && showing.listed();
    }

    /** Of equal words nobody need catch up. */
    void findBy(String text, LongSupplier edition) {
        if (wordsEdition == 0 || !text.equals(searchText)) {
            searchText = text;
            wordsEdition = edition.getAsLong();
        }
    }

    EventContent content() {
        return content(slot, allHostsInOrder());
    }

    @Override
    final Map<String, StoredWording> wordRows() {
        return words;
    }

    @Override
    final Set<EventLanguage> tongueRows() {
        return tongues;
    }

    @Override
    final Set<AccessFact> accessRows() {
        return access;
    }

    final void take(EventContent next) {
        if (next.saysWhere()) {
            placeForgotten = false; // somebody has written it in again
            keptBorough = null;
        }
        if (slot != null
                && showing != null
                && !showing.opensAt(slot.startsAt())
                        .equals(next.showing().opensAt(next.slot().startsAt()))) {
            addressOpened = false;
        }
        slot = next.slot();
        takeForm(next);
        hostedBy(next.hosts());
    }

    /** Who was where is not to be read from it any more; in which borough it was stays. */
    final void forgetPlace(@Nullable Borough borough) {
        forgetDoor();
        placeForgotten = true;
        keptBorough = borough;
    }

    /** A date that is made after one which has forgotten its place has none either, until somebody writes one in. */
    final void forgotLike(StoredEvent model) {
        placeForgotten = model.placeForgotten;
        keptBorough = model.keptBorough;
    }
}
