package nyc.icefree.rsvp.reserving;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import nyc.icefree.rsvp.EventKeys;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.counts.RsvpTally;
import nyc.icefree.rsvp.desk.ExportTable;
import nyc.icefree.rsvp.desk.NeedLimits;
import nyc.icefree.rsvp.invitations.InvitationTable;
import nyc.icefree.rsvp.spots.EventSpots.Why;
import nyc.icefree.rsvp.spots.SpotTable;
import nyc.icefree.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Destroys past events' RSVPs on time; only counts stay. */
@Service
public class RsvpPurge implements Purge {
    private static final Logger LOG = LoggerFactory.getLogger(RsvpPurge.class);

    private final SpotTable spots;
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
            SpotTable spots,
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
        this.spots = spots;
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

    /** One transaction an event, so a failure does not stop the others. */
    @Override
    @CallerDecides
    public int purgeDue() {
        int purged = 0;
        var now = clock.instant();
        for (var event : spots.due(
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

    /** Empty for an event that never took RSVPs. */
    @CallerDecides
    public Optional<Instant> dueAt(EventId event) {
        return spots.find(event).map(known -> known.keptFrom().until(retention));
    }

    private boolean purge(EventId event) {
        var now = clock.instant();
        var due = spots.lock(event).filter(p -> p.mayBeDestroyed(Why.DUE, retention, now));
        if (due.isEmpty()) {
            return false;
        }
        tallies.keep(event);
        rsvps.delete(event);
        invitations.delete(event);
        limits.delete(event);
        exports.delete(event);
        vault.destroy(EventKeys.of(event));
        spots.purged(event, now);
        audit.note(null, AuditedAct.DATA_PURGED, event.value());
        return true;
    }
}
