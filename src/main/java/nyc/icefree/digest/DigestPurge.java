package nyc.icefree.digest;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import nyc.icefree.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Destroys digests that were never confirmed, that got no answer when asked after a year, or whose key is gone. */
@Service
public class DigestPurge implements Purge {
    private static final Logger LOG = LoggerFactory.getLogger(DigestPurge.class);

    private final DigestTable table;
    private final Vault vault;
    private final Audit audit;
    private final Retention retention;
    private final ApplicationEventPublisher announcements;
    private final TransactionOperations transactions;
    private final Clock clock;

    DigestPurge(
            DigestTable table,
            Vault vault,
            Audit audit,
            Retention retention,
            ApplicationEventPublisher announcements,
            TransactionOperations transactions,
            Clock clock) {
        this.table = table;
        this.vault = vault;
        this.audit = audit;
        this.retention = retention;
        this.announcements = announcements;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Each digest is one transaction, so that a failure does not keep the others. */
    @Override
    @CallerDecides
    public int purgeDue() {
        Instant now = clock.instant();
        Instant unconfirmed = retention.unconfirmed().before(now);
        Instant unanswered = retention.digestUnanswered().before(now);
        int gone = 0;
        var due = new LinkedHashSet<>(table.unreadable());
        due.addAll(table.due(unconfirmed, retention.digest().before(now), unanswered));
        for (var digest : due) {
            try {
                if (Boolean.TRUE.equals(transactions.execute(status -> settle(digest, unconfirmed, unanswered)))) {
                    gone++;
                }
            } catch (RuntimeException e) {
                LOG.error("Digest {} could not be let go; tried again in an hour", digest, e);
            }
        }
        return gone;
    }

    private boolean settle(DigestId digest, Instant unconfirmed, Instant unanswered) {
        vault.holdLookUps();
        if (table.hold(digest).isEmpty()) {
            return false;
        }
        if (table.isReadable(digest) && !table.isOver(digest, unconfirmed, unanswered)) {
            announcements.publishEvent(new DigestGrownOld(digest));
            return false;
        }
        table.destroy(digest);
        audit.note(null, AuditedAct.DATA_PURGED, digest.value());
        return true;
    }
}
