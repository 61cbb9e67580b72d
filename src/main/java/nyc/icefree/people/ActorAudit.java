package nyc.icefree.people;

import java.util.Collection;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what the current actor does, as {@link Audit} says. */
@Component
public class ActorAudit {
    private final CurrentActor actor;
    private final Audit audit;

    ActorAudit(CurrentActor actor, Audit audit) {
        this.actor = actor;
        this.audit = audit;
    }

    public void note(AuditedAct act, @Nullable UUID thing) {
        audit.note(me(), act, thing);
    }

    public void note(AuditedAct act, @Nullable UUID thing, @Nullable UUID organization) {
        audit.note(me(), act, thing, organization);
    }

    public void noteReading(AuditedAct act, UUID list, @Nullable UUID organization) {
        audit.noteReading(me(), act, list, organization);
    }

    public void noteReadings(AuditedAct act, Collection<UUID> organizations) {
        audit.noteReadings(me(), act, organizations);
    }

    private UUID me() {
        return actor.get().mustBePerson().value();
    }
}
