package nyc.icefree.rsvp;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.InHouse;
import nyc.icefree.retention.Retention;
import nyc.icefree.rsvp.EventReservations.Why;
import nyc.icefree.rsvp.answers.EventKeys;
import nyc.icefree.rsvp.exports.ExportTable;
import nyc.icefree.rsvp.invitations.InvitationTable;
import nyc.icefree.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Destroys the personal data of past events' answers on time; only counts stay. */
@Service
public class RsvpPurge implements Purge {
    private static final Logger LOG = LoggerFactory.getLogger(RsvpPurge.class);

    private final PlacesTable places;
    private final RsvpTable rsvps;
    private final RsvpTally tallies;
    private final NeedLimits limits;
    private final ExportTable exports;
    private final InvitationTable invitations;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Retention retention;

    RsvpPurge(
            PlacesTable places,
            RsvpTable rsvps,
            RsvpTally tallies,
            NeedLimits limits,
            ExportTable exports,
            InvitationTable invitations,
            Vault vault,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions,
            Retention retention) {
        this.places = places;
        this.rsvps = rsvps;
        this.tallies = tallies;
        this.limits = limits;
        this.exports = exports;
        this.invitations = invitations;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
        this.retention = retention;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Each event is one transaction, and one that fails does not keep the others. */
    @Override
    @InHouse
    public int purgeDue() {
        int purged = 0;
        var now = clock.instant();
        for (var event : places.due(
                retention.reservations().before(now), retention.postponed().before(now))) {
            try {
                if (Boolean.TRUE.equals(transaction.execute(status -> purge(event)))) {
                    purged++;
                }
            } catch (RuntimeException e) {
                LOG.error("The answers to event {} could not be destroyed; tried again in an hour", event, e);
            }
        }
        if (purged > 0) {
            LOG.info("Destroyed the answers to {} past events; their counts are kept", purged);
        }
        return purged;
    }

    /** When the answers to an event are destroyed, or were, as it stands now; empty for one that nobody could answer. */
    @InHouse
    public Optional<Instant> dueAt(EventId event) {
        return places.find(event).map(known -> known.keptFrom().until(retention));
    }

    private boolean purge(EventId event) {
        var now = clock.instant();
        var due = places.lock(event).filter(p -> p.mayBeDestroyed(Why.DUE, retention, now));
        if (due.isEmpty()) {
            return false;
        }
        tallies.keep(event);
        rsvps.delete(event);
        invitations.delete(event);
        limits.delete(event);
        exports.delete(event);
        vault.destroy(EventKeys.of(event));
        places.purged(event, now);
        audit.note(null, AuditedAct.DATA_PURGED, event.value());
        return true;
    }
}
