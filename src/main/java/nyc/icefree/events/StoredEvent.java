package nyc.icefree.events;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.eventform.EventDoor;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventLanguage;
import nyc.icefree.eventform.JoiningDetails;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.eventform.Wording;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.vault.Seals;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Borough;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What is kept of an event; {@link Event} holds the rules by which it changes, and writes it together with this class. */
@MappedSuperclass
@EntityListeners(Seals.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate or by take
abstract class StoredEvent extends HostedEvent implements Seals.Sealed {
    @Transient
    private final EventDoor door = new EventDoor();

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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    Attendance attendance;

    @Embedded
    Visibility showing;

    boolean placeForgotten;

    /** Where it was, as far as that is not forgotten. */
    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    @Nullable
    Borough keptBorough;

    @Column(name = "sealed_door")
    byte @Nullable [] sealedDoor;

    boolean wasListed;

    /** Null while it is listed, and if it never was. */
    @Embedded
    @Nullable
    Tombstone gone;

    boolean addressOpened;

    @Column(nullable = false, length = 12)
    String originalLanguage;

    @Embedded
    RsvpTerms rsvps;

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
    @CollectionTable(name = "event_facet", joinColumns = @JoinColumn(name = "event_id"))
    Set<FeedFacet> facets = new HashSet<>();

    Set<EventLanguage> tongues() {
        return Collections.unmodifiableSet(tongues);
    }

    Set<AccessFact> access() {
        return Collections.unmodifiableSet(access);
    }

    /** Only titles and descriptions: what else is written lies sealed. */
    Map<String, StoredWording> words() {
        return Collections.unmodifiableMap(words);
    }

    boolean isPublic() {
        return state == EventState.PUBLISHED || state == EventState.POSTPONED || state == EventState.CANCELLED;
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
        return new EventContent(
                kind,
                originalLanguage,
                wordings(),
                slot,
                venue,
                attendance,
                door().onlineLink(),
                showing,
                accessibility(),
                rsvps,
                allHostsInOrder());
    }

    Accessibility accessibility() {
        return new Accessibility(
                EventLanguage.languages(tongues, EventLanguage.Manner.SPOKEN),
                EventLanguage.languages(tongues, EventLanguage.Manner.INTERPRETED),
                access);
    }

    Map<String, Wording> wordings() {
        var all = new HashMap<String, Wording>();
        words.forEach((language, w) ->
                all.put(language, new Wording(w.title(), w.description(), door().instructions(language))));
        return all;
    }

    JoiningDetails door() {
        return door.details(id, sealedDoor);
    }

    @Override
    public void openedBy(Seals seals) {
        sealedDoor = door.openedBy(seals, id, sealedDoor);
    }

    final void take(EventContent next) {
        kind = next.kind();
        originalLanguage = next.originalLanguage();
        venue = next.venue();
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
        showing = next.showing();
        attendance = next.attendance();
        rsvps = next.rsvps();
        words.keySet().retainAll(next.words().keySet());
        next.words().forEach((language, wording) -> {
            var stored = new StoredWording(wording.title(), wording.description());
            if (!stored.equals(words.get(language))) {
                words.put(language, stored);
            }
        });
        sealedDoor = door.take(JoiningDetails.of(next), id, sealedDoor);
        become(tongues, EventLanguage.of(next.accessibility()));
        become(access, next.accessibility().access());
        hostedBy(next.hosts());
    }

    /** Who was where is not to be read from it any more; in which borough it was stays. */
    final void forgetPlace(@Nullable Borough borough) {
        venue = null;
        door.forget();
        sealedDoor = null;
        placeForgotten = true;
        keptBorough = borough;
    }

    /** A date that is made after one which has forgotten its place has none either, until somebody writes one in. */
    final void forgotLike(StoredEvent model) {
        placeForgotten = model.placeForgotten;
        keptBorough = model.keptBorough;
    }
}
