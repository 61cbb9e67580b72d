package nyc.icefree.digest;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.jobs.OneByOne;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import nyc.icefree.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Destroys digests that were never confirmed, that got no answer when asked after a year, or whose key is gone. */
@Service
public class DigestPurge implements Purge {
    private final DigestTable table;
    private final Vault vault;
    private final Audit audit;
    private final Retention retention;
    private final ApplicationEventPublisher announcements;
    private final OneByOne oneByOne;
    private final Clock clock;

    DigestPurge(
            DigestTable table,
            Vault vault,
            Audit audit,
            Retention retention,
            ApplicationEventPublisher announcements,
            OneByOne oneByOne,
            Clock clock) {
        this.table = table;
        this.vault = vault;
        this.audit = audit;
        this.retention = retention;
        this.announcements = announcements;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    @Override
    @CallerDecides
    public int purgeDue() {
        Instant now = clock.instant();
        Instant unconfirmed = retention.unconfirmed().before(now);
        Instant unanswered = retention.digestUnanswered().before(now);
        var due = new LinkedHashSet<>(table.unreadable());
        due.addAll(table.due(unconfirmed, retention.digest().before(now), unanswered));
        return oneByOne.each(
                due,
                "Digest {} could not be let go; tried again in an hour",
                digest -> settle(digest, unconfirmed, unanswered));
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
