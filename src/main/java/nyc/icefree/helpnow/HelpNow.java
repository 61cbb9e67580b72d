package nyc.icefree.helpnow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.ChangedMeanwhile;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Help for whoever needs it now: read by every page, filled and changed by administrators, and by nobody and nothing else. */
@Service
public class HelpNow {
    /** Another node's change is seen after this. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Read(HelpBlock block, Instant at) {}

    private final HelpNowStore store;
    private final Campaign campaign;
    private final CurrentActor current;
    private final Audit audit;
    private final Clock clock;
    private final AtomicReference<Read> last = new AtomicReference<>(new Read(HelpBlock.EMPTY, Instant.EPOCH));

    HelpNow(HelpNowStore store, Campaign campaign, CurrentActor current, Audit audit, Clock clock) {
        this.store = store;
        this.campaign = campaign;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last one known while the database does not answer, so that a page that needs nothing else is shown. */
    @Anyone
    public HelpBlock now() {
        Instant now = clock.instant();
        Read known = knownNow();
        if (Duration.between(known.at(), now).abs().compareTo(FRESH) < 0) {
            return known.block();
        }
        HelpBlock read;
        try {
            read = store.find();
        } catch (DataAccessException | TransactionException away) {
            read = known.block();
        }
        return keep(new Read(read, now)).block();
    }

    /** Without asking the database, for a page that says that something is wrong. */
    @Anyone
    public HelpBlock lastKnown() {
        return knownNow().block();
    }

    /** @throws HelpNowRefused when something in it cannot be taken; then nothing is changed */
    @AdministratorsMay
    @Transactional
    public void change(HelpBlock typed) {
        HelpBlock tidied = HelpCheck.tidy(typed);
        var reasons = HelpCheck.of(tidied, today());
        if (!reasons.isEmpty()) {
            throw new HelpNowRefused(reasons);
        }
        if (!store.update(tidied)) {
            throw new ChangedMeanwhile();
        }
        audit.note(current.get().mustBePerson().value(), AuditedAct.SETTINGS_CHANGED, null);
        var next = new HelpBlock(tidied.version() + 1, tidied.entries());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keep(new Read(next, clock.instant()));
            }
        });
    }

    /** Of administrators alone: nobody else can do anything about it. */
    @StaffMay
    public HelpReminder reminder() {
        if (!current.get().administrator()) {
            return HelpReminder.NONE;
        }
        HelpBlock block = now();
        var today = today();
        return new HelpReminder(block.isEmpty(), (int)
                block.entries().stream().filter(entry -> entry.isDue(today)).count());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(campaign.now().zone()));
    }

    private Read knownNow() {
        return Objects.requireNonNull(last.get());
    }

    /** Whoever began to read before a change ended takes nothing back. */
    private Read keep(Read read) {
        return Objects.requireNonNull(last.accumulateAndGet(
                read, (known, next) -> next.block().version() < known.block().version() ? known : next));
    }
}
