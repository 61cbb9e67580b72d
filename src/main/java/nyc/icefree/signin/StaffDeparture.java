package nyc.icefree.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.jobs.OneByOne;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.Refused;
import nyc.icefree.retention.Retention;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroys staff accounts: by an administrator, after an invitation that nobody accepted, or after long silence without an
 * answer. Destroying the person's key removes name and address; records keep the bare id.
 */
@Service
public class StaffDeparture implements Purge {
    private final StaffAccountTable accounts;
    private final InactiveStaff inactive;
    private final PeopleDirectory people;
    private final List<StaffRetentionCheck> ties;
    private final CurrentActor actor;
    private final Audit audit;
    private final ApplicationEventPublisher announcements;
    private final OneByOne oneByOne;
    private final Clock clock;

    private final Retention retention;

    StaffDeparture(
            StaffAccountTable accounts,
            InactiveStaff inactive,
            PeopleDirectory people,
            List<StaffRetentionCheck> ties,
            CurrentActor actor,
            Audit audit,
            ApplicationEventPublisher announcements,
            OneByOne oneByOne,
            Clock clock,
            Retention retention) {
        this.retention = retention;
        this.accounts = accounts;
        this.inactive = inactive;
        this.people = people;
        this.ties = ties;
        this.actor = actor;
        this.audit = audit;
        this.announcements = announcements;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    /** When the person is also a volunteer, only the account goes. */
    @AdministratorsMay
    @Transactional
    public void delete(PersonId person) {
        people.holdAddresses();
        var me = actor.get();
        var account = accounts.of(person).orElseThrow(NotYours::new);
        if (me.is(person)) {
            throw new Refused(AccountFault.YOURSELF);
        }
        if (isLastAdministrator(person)) {
            throw new Refused(AccountFault.LAST_ADMINISTRATOR);
        }
        audit.note(me.mustBePerson().value(), AuditedAct.ACCOUNT_DELETED, person.value());
        remove(account);
    }

    @Override
    @CallerDecides
    public int purgeDue() {
        Instant now = clock.instant();
        var limits = new InactiveStaff.Limits(
                retention.invitations().before(now),
                retention.silentStaff().before(now),
                retention.unanswered().before(now));
        return oneByOne.each(
                inactive.due(limits),
                "Account {} could not be let go; tried again in an hour",
                person -> settle(person, limits));
    }

    /** Whether the letter that asks still makes sense. */
    @CallerDecides
    @Transactional(readOnly = true)
    public boolean isToBeAsked(PersonId person) {
        return inactive.isSilent(person, retention.silentStaff().before(clock.instant()));
    }

    /** Starts the time to answer, once the letter has left or never can. A sign-in is an answer. */
    @CallerDecides
    @Transactional
    public void asked(PersonId person) {
        inactive.ask(person, retention.silentStaff().before(clock.instant()));
    }

    private boolean settle(PersonId person, InactiveStaff.Limits limits) {
        people.holdAddresses(); // always the same order of locks, against deadlocks
        boolean last = isLastAdministrator(person);
        people.hold(person);
        var account = accounts.of(person);
        var due = inactive.of(person, limits);
        if (account.isEmpty() || due == InactiveStaff.Due.NOTHING) {
            return false;
        }
        if (due == InactiveStaff.Due.TO_BE_ASKED) {
            if (account.get().active()) {
                announcements.publishEvent(new StaffInactive(person));
            } else {
                inactive.ask(person, limits.silent());
            }
            return false;
        }
        if (last || ties.stream().anyMatch(tie -> tie.isNeeded(person))) {
            return false;
        }
        audit.note(null, AuditedAct.DATA_PURGED, person.value());
        remove(account.get());
        return true;
    }

    private void remove(StaffAccountTable.Account account) {
        var person = account.person();
        accounts.endSessions(person);
        if (account.active()) {
            announcements.publishEvent(new AccountClosed(person));
        }
        announcements.publishEvent(new StaffDeleted(person));
        if (ties.stream().anyMatch(tie -> tie.stays(person))) {
            accounts.remove(person);
        } else {
            people.forget(person);
        }
    }

    private boolean isLastAdministrator(PersonId person) {
        return accounts.lockAdministrators().equals(List.of(person));
    }
}
