package nyc.icefree.templates;

import java.time.Clock;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.events.EventPatterns;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes removed templates after {@link Retention#templates()}. */
@Service
public class TemplatePurge implements Purge {
    private static final Logger LOG = LoggerFactory.getLogger(TemplatePurge.class);

    private final TemplateTable table;
    private final EventPatterns patterns;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    private final Retention retention;

    TemplatePurge(
            TemplateTable table,
            EventPatterns patterns,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions,
            Retention retention) {
        this.retention = retention;
        this.table = table;
        this.patterns = patterns;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One transaction for each template: a failure does not stop the others. */
    @Override
    @CallerDecides
    public int purgeDue() {
        int purged = 0;
        var before = retention.templates().before(clock.instant());
        for (UUID template : table.removedBefore(before)) {
            try {
                transaction.executeWithoutResult(status -> {
                    // checked again under a lock: it may just have been restored
                    if (table.lockRemovedBefore(template, before)) {
                        var row = table.find(template).orElseThrow();
                        table.forget(template);
                        patterns.remove(new PatternId(template));
                        audit.note(null, AuditedAct.EVENT_DELETED, template, row.organization());
                    }
                });
                purged++;
            } catch (RuntimeException e) {
                LOG.error("Template {} could not be deleted; tried again in an hour", template, e);
            }
        }
        return purged;
    }
}
