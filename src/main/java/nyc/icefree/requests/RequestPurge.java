package nyc.icefree.requests;

import java.time.Clock;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import nyc.icefree.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Destroys requests and their contacts: some time after the decision, or after long silence without one. */
@Service
public class RequestPurge implements Purge {
    private static final Logger LOG = LoggerFactory.getLogger(RequestPurge.class);

    private final RequestRepository requests;
    private final RequestRemarkRepository remarks;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    private final Retention retention;

    RequestPurge(
            RequestRepository requests,
            RequestRemarkRepository remarks,
            Vault vault,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions,
            Retention retention) {
        this.retention = retention;
        this.requests = requests;
        this.remarks = remarks;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One transaction for each request: a failure does not stop the others. */
    @Override
    @CallerDecides
    public int purgeDue() {
        int purged = 0;
        var now = clock.instant();
        for (var id : requests.due(
                retention.requests().before(now), retention.undecided().before(now))) {
            try {
                transaction.executeWithoutResult(status -> purge(id));
                purged++;
            } catch (RuntimeException e) {
                LOG.error("Request {} could not be destroyed; tried again in an hour", id, e);
            }
        }
        return purged;
    }

    private void purge(UUID id) {
        if (requests.lock(id).isPresent()) {
            remarks.deleteByRequest(id);
            requests.deleteById(id);
            vault.destroy(RequestSealing.key(id));
            audit.note(null, AuditedAct.DATA_PURGED, id);
        }
    }
}
