package nyc.icefree.events;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.database.HeldRows;
import nyc.icefree.disclosure.CopySource;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.events.announced.EventCopied;
import nyc.icefree.events.announced.EventPlannedFrom;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.VenueStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class EventDates {
    private final EntityManager entities;
    private final EventRepository events;
    private final VenueStore venues;
    private final Organizations organizations;
    private final EventSlugs slugs;
    private final EventWordIndex index;
    private final ProgrammeVersion version;
    private final JdbcClient jdbc;
    private final HeldRows held;
    private final EventAnnouncements announcements;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    EventDates(
            EntityManager entities,
            EventRepository events,
            VenueStore venues,
            Organizations organizations,
            EventSlugs slugs,
            EventWordIndex index,
            ProgrammeVersion version,
            JdbcClient jdbc,
            HeldRows held,
            EventAnnouncements announcements,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.entities = entities;
        this.events = events;
        this.venues = venues;
        this.organizations = organizations;
        this.slugs = slugs;
        this.index = index;
        this.version = version;
        this.jdbc = jdbc;
        this.held = held;
        this.announcements = announcements;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * The same event on another date.
     *
     * @param source whose shifts and checklist it gets: mostly the model itself
     * @param publish publishes if allowed; else it stays a draft, as after a model that has forgotten its address
     * @return empty when the model is unknown
     */
    @CallerDecides
    @Transactional
    public Optional<EventId> another(EventId model, CopySource source, TimeSlot slot, boolean publish) {
        return events.findById(model.value()).map(was -> {
            var now = clock.instant();
            var content = was.content().at(slot);
            var id = UUID.randomUUID();
            var venue = venues.find(was.venue).orElse(null);
            var event = new Event(id, content, slugs.free(id, content), now);
            event.forgotLike(was);
            entities.persist(event);
            entities.flush(); // so that the next date sees its slug
            event.findBy(SearchText.of(content, venue), index::next);
            publisher.publishEvent(
                    switch (source) {
                        case EventId other -> new EventCopied(other, new EventId(id));
                        case PatternId pattern -> new EventPlannedFrom(pattern, new EventId(id));
                    });
            var hosts = organizations.cards(Set.of(new OrganizationId(event.host())));
            if (publish && PublishDecision.of(event, venue, hosts, now).may()) {
                event.publish(venue == null ? null : venue.area(), now);
                announcements.published(event);
            }
            return new EventId(id);
        });
    }

    /**
     * Locks events until the end of the transaction, in id order to avoid deadlocks. To be called before they are read,
     * so that nothing read is out of date.
     */
    @CallerDecides
    @Transactional
    public void hold(Collection<EventId> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("select id from event where id in (:ids) order by id" + held.untilTheEnd())
                    .param("ids", ids.stream().map(EventId::value).toList())
                    .query(UUID.class)
                    .list();
        }
    }

    /**
     * Flushes and clears the session within a change of many events, or each step would check all of them again.
     * Whatever the caller has read must be read again.
     */
    @CallerDecides
    @Transactional
    public void writeDown() {
        entities.flush();
        entities.clear();
    }

    /**
     * Tells calendars that its UID changed, to its own or to that of a series.
     *
     * @return the SEQUENCE that exceeds those told under the old UID; empty for what was never in a feed
     */
    @CallerDecides
    @Transactional
    public OptionalInt renamed(EventId id) {
        var found = events.lock(id.value()).filter(event -> event.wasListed);
        found.ifPresent(event -> {
            event.renamed(clock.instant());
            announcements.shown(event);
        });
        return found.isPresent() ? OptionalInt.of(found.get().sequence) : OptionalInt.empty();
    }

    @CallerDecides
    @Transactional
    public void programmeChanged() {
        version.raise();
    }
}
