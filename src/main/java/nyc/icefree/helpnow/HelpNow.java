package nyc.icefree.helpnow;

import java.time.Clock;
import java.time.LocalDate;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.database.LastKnown;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.Refused;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;

/** Help lines for people in need: read by every page, changed by administrators alone. */
@Service
public class HelpNow {
    private final HelpNowStore store;
    private final Campaign campaign;
    private final CurrentActor current;
    private final ActorAudit audit;
    private final Clock clock;
    private final LastKnown<HelpBlock> block;

    HelpNow(HelpNowStore store, Campaign campaign, CurrentActor current, ActorAudit audit, Clock clock) {
        this.store = store;
        this.campaign = campaign;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
        this.block = new LastKnown<>(store::find, HelpBlock::version, clock);
    }

    /** The last known lines when the database does not answer, so that pages still show. */
    @Anyone
    public HelpBlock now() {
        try {
            return block.now();
        } catch (DataAccessException | TransactionException away) {
            return HelpBlock.EMPTY;
        }
    }

    /** The last known lines without asking the database, for error pages. */
    @Anyone
    public HelpBlock lastKnown() {
        return block.unasked().orElse(HelpBlock.EMPTY);
    }

    /** @throws Refused when a line cannot be taken; then nothing is changed */
    @AdministratorsMay
    @Transactional
    public void change(HelpBlock typed) {
        HelpBlock tidied = HelpCheck.tidy(typed);
        var reasons = HelpCheck.of(tidied, today());
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        if (!store.update(tidied)) {
            throw new ChangedMeanwhile();
        }
        audit.note(AuditedAct.SETTINGS_CHANGED, null);
        block.afterCommit(new HelpBlock(tidied.version() + 1, tidied.entries()));
    }

    /** Empty for everybody but administrators, who alone can act on it. */
    @StaffMay
    public HelpReminder reminder() {
        if (!current.get().administrator()) {
            return HelpReminder.NONE;
        }
        HelpBlock known = now();
        var today = today();
        return new HelpReminder(known.isEmpty(), (int)
                known.entries().stream().filter(entry -> entry.isDue(today)).count());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(campaign.now().zone()));
    }

    /** @param due lines that were checked too long ago */
    public record HelpReminder(boolean empty, int due) {
        static final HelpReminder NONE = new HelpReminder(false, 0);
    }
}
