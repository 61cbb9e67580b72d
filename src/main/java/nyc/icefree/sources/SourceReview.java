package nyc.icefree.sources;

import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person decides of a partner's calendar: held changes, new events, and gatherings that were posted twice. */
@Service
public class SourceReview {
    private final SourceRepository sources;
    private final SourceRights door;
    private final SourceEntries items;
    private final EntryPublishing taking;
    private final MergedEntries merged;
    private final DuplicatePairs twins;
    private final CurrentActor actor;
    private final Audit audit;

    SourceReview(
            SourceRepository sources,
            SourceRights door,
            SourceEntries items,
            EntryPublishing taking,
            MergedEntries merged,
            DuplicatePairs twins,
            CurrentActor actor,
            Audit audit) {
        this.sources = sources;
        this.door = door;
        this.items = items;
        this.taking = taking;
        this.merged = merged;
        this.twins = twins;
        this.actor = actor;
        this.audit = audit;
    }

    /**
     * @param accept the event follows, or one that stands with another partner's goes its own way; refused, it stays until
     *     the calendar changes again
     * @throws SourceRefused when all that waits would tell a place that is hidden here, or nobody knows where the event would be
     */
    @StaffMay
    @Transactional
    public void decide(UUID change, boolean accept) {
        var source = door.mine(
                sourceOf(items.change(change).orElseThrow(NotYours::new).item()));
        // once more under the lock: another person, or the calendar itself, may have been first
        var held = items.change(change).orElseThrow(NotYours::new);
        var item = items.one(held.item()).orElseThrow(NotYours::new);
        if (item.state() == EntryState.MERGED) {
            items.letGo(item);
            if (accept) {
                twins.note(merged.part(source, item));
            }
        } else if (!accept) {
            items.letGo(item);
            items.saw(item, held.said());
        } else {
            taking.mustBeFollowable(source, item, held.said());
            taking.change(source, item, held.said());
        }
        note(source);
    }

    /** A new event of a partner that is not trusted: published, or left out for good. */
    @AdministratorsMay
    @Transactional
    public void admit(UUID waiting, boolean publish) {
        var source = sources.lock(sourceOf(waiting).value()).orElseThrow(NotYours::new);
        var item =
                items.one(waiting).filter(i -> i.state() == EntryState.WAITING).orElseThrow(NotYours::new);
        if (publish) {
            taking.admit(source, item);
        } else {
            items.become(item, EntryState.REFUSED, null);
        }
        note(source);
    }

    /** @param same the event of this calendar goes, the other names both partners; otherwise both stay */
    @StaffMay
    @Transactional
    public void settle(UUID twin, EventId other, boolean same) {
        var source = door.mine(sourceOf(twin));
        var item = items.one(twin).filter(i -> i.state() == EntryState.TAKEN).orElseThrow(NotYours::new);
        if (!twins.of(item.id()).contains(other)) {
            throw new NotYours();
        }
        if (same) {
            taking.merge(item, other);
        } else {
            twins.settle(item, other);
        }
        note(source);
    }

    private SourceId sourceOf(UUID item) {
        return new SourceId(items.one(item).orElseThrow(NotYours::new).source());
    }

    private void note(Source source) {
        audit.note(actor.get().mustBePerson().value(), AuditedAct.SOURCE_CHANGED, source.id, source.organization);
    }
}
