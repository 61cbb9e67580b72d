package nyc.icefree.rsvp.spots;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventCalledOff;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.events.announced.EventPublished;
import nyc.icefree.events.announced.PartnerEventTaken;
import nyc.icefree.rsvp.RetentionStart;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes an event's spots follow its organizers' terms. Listens inside the event's transaction: no RSVP may be taken by
 * old terms once an event is cancelled or made smaller.
 */
@Component
public class SpotTermsListener {
    private final Events events;
    private final Spots spots;
    private final SpotTable table;
    private final Clock clock;
    private final TransactionTemplate alone;
    private final Set<EventId> known = ConcurrentHashMap.newKeySet();

    SpotTermsListener(
            Events events, Spots spots, SpotTable table, Clock clock, PlatformTransactionManager transactions) {
        this.events = events;
        this.spots = spots;
        this.table = table;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(EventPublished announced) {
        follow(announced.event());
    }

    @EventListener
    void on(PartnerEventTaken announced) {
        follow(announced.event());
    }

    @EventListener
    void on(EventChanged announced) {
        follow(announced.event());
        // an event back where it was has not moved
        if (announced.timeOrPlace() && announced.backTo() == null) {
            table.moved(announced.event(), clock.instant());
        }
    }

    @EventListener
    void on(EventCalledOff announced) {
        follow(announced.event());
    }

    /**
     * Whether the event ever takes RSVPs; makes its spots when an announcement was missed. Remembers a yes, since spots
     * are never deleted while public.
     */
    public boolean knows(EventId event) {
        if (known.contains(event)) {
            return true;
        }
        if (spots.find(event).isEmpty()) {
            catchUp(event);
        }
        if (spots.find(event).isEmpty()) {
            return false;
        }
        known.add(event);
        return true;
    }

    public void forget(EventId event) {
        known.remove(event);
    }

    private void catchUp(EventId event) {
        try {
            alone.executeWithoutResult(transaction -> follow(event));
        } catch (DuplicateKeyException e) {
            // somebody else just did
        }
    }

    private void follow(EventId event) {
        events.termsOf(event)
                .filter(terms -> terms.state() != EventState.DRAFT)
                .ifPresent(terms -> spots.follow(event, terms(terms)));
    }

    private BookingTerms terms(EventTerms terms) {
        var slot = terms.slot();
        return new BookingTerms(
                stage(terms),
                terms.rsvps().capacity(),
                terms.rsvps().admittance(),
                terms.rsvps().closeAt(slot),
                slot.startsAt(),
                slot.endsAt(),
                slot.zone(),
                keptFrom(terms.state(), terms.withoutDay(), slot.endsAt(), clock.instant()));
    }

    static BookingState stage(EventTerms terms) {
        if (terms.state() != EventState.PUBLISHED) {
            return BookingState.OFF;
        }
        return terms.rsvps().takesRsvps() ? BookingState.OPEN : BookingState.CLOSED;
    }

    /**
     * RSVPs to an event that was taken back are not needed until its date; those to one called off after its date stay
     * until all can be told; those to a postponed one wait a while for the new date.
     */
    public static RetentionStart keptFrom(EventState state, boolean withoutDay, Instant endsAt, Instant now) {
        if (state.awaitsDate()) {
            return new RetentionStart(endsAt, true);
        }
        boolean early = state == EventState.UNPUBLISHED && now.isBefore(endsAt);
        boolean late = withoutDay && now.isAfter(endsAt);
        return RetentionStart.end(early || late ? now : endsAt);
    }
}
