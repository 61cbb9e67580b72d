package nyc.icefree.partnercalendars;

import java.util.UUID;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.ChangedMeanwhile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a person's decisions about a partner's calendar: new events, and possible doubles. */
@Service
public class SourceReview {
    private final SourceRepository sources;
    private final SourceRights rights;
    private final SourceEntries entries;
    private final EntryPublishing publishing;
    private final ActorAudit audit;

    SourceReview(
            SourceRepository sources,
            SourceRights rights,
            SourceEntries entries,
            EntryPublishing publishing,
            ActorAudit audit) {
        this.sources = sources;
        this.rights = rights;
        this.entries = entries;
        this.publishing = publishing;
        this.audit = audit;
    }

    /** Publishes a new or changed event of an untrusted partner, or leaves it out for good. */
    @AdministratorsMay
    @Transactional
    public void admit(UUID waiting, int version, boolean publish) {
        var source = sources.lock(sourceOf(waiting)).orElseThrow(NotYours::new);
        var item = entries.one(waiting).filter(i -> i.state().waits()).orElseThrow(NotYours::new);
        if (item.version() != version) {
            throw new ChangedMeanwhile();
        }
        if (publish) {
            publishing.admit(source, item);
        } else {
            publishing.leaveOut(item);
        }
        note(source);
    }

    /** @param keep it although it looks like another event; otherwise it is withdrawn for good */
    @StaffMay
    @Transactional
    public void settle(UUID alike, boolean keep) {
        var source = rights.mine(new SourceId(sourceOf(alike)));
        var item = entries.one(alike)
                .filter(i -> i.state().isHere() && i.looksLike() != null)
                .orElseThrow(NotYours::new);
        entries.looksLike(item, null);
        if (!keep) {
            publishing.leaveOut(item);
        }
        note(source);
    }

    private UUID sourceOf(UUID item) {
        return entries.one(item).orElseThrow(NotYours::new).source();
    }

    private void note(Source source) {
        audit.note(AuditedAct.SOURCE_CHANGED, source.id, source.organization);
    }
}
