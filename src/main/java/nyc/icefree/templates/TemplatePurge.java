package nyc.icefree.templates;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.events.EventPatterns;
import nyc.icefree.jobs.OneByOne;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import org.springframework.stereotype.Service;

/** Deletes removed templates after {@link Retention#templates()}. */
@Service
public class TemplatePurge implements Purge {
    private final TemplateTable table;
    private final EventPatterns patterns;
    private final Audit audit;
    private final Clock clock;
    private final OneByOne oneByOne;

    private final Retention retention;

    TemplatePurge(
            TemplateTable table,
            EventPatterns patterns,
            Audit audit,
            Clock clock,
            OneByOne oneByOne,
            Retention retention) {
        this.retention = retention;
        this.table = table;
        this.patterns = patterns;
        this.audit = audit;
        this.clock = clock;
        this.oneByOne = oneByOne;
    }

    @Override
    @CallerDecides
    public int purgeDue() {
        var before = retention.templates().before(clock.instant());
        return oneByOne.each(
                table.removedBefore(before),
                "Template {} could not be deleted; tried again in an hour",
                template -> purge(template, before));
    }

    private boolean purge(UUID template, Instant before) {
        // checked again under a lock: it may just have been restored
        if (!table.lockRemovedBefore(template, before)) {
            return false;
        }
        var row = table.find(template).orElseThrow();
        table.forget(template);
        patterns.remove(new PatternId(template));
        audit.note(null, AuditedAct.EVENT_DELETED, template, row.organization());
        return true;
    }
}
