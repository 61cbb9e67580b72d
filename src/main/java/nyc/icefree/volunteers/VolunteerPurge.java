package nyc.icefree.volunteers;

import java.time.Clock;
import java.time.Instant;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.jobs.OneByOne;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.PersonId;
import nyc.icefree.retention.Retention;
import nyc.icefree.volunteers.addresses.OtherAddresses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Destroys volunteers who never confirmed, or who were silent and did not answer when asked. */
@Service
public class VolunteerPurge implements Purge {
    private final VolunteerBook book;
    private final AskedToHelp asked;
    private final OtherAddresses addresses;
    private final InactiveVolunteers inactive;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final OneByOne oneByOne;
    private final Clock clock;

    private final Retention retention;

    VolunteerPurge(
            VolunteerBook book,
            AskedToHelp asked,
            OtherAddresses addresses,
            InactiveVolunteers inactive,
            Audit audit,
            TransactionOperations transactions,
            OneByOne oneByOne,
            Clock clock,
            Retention retention) {
        this.retention = retention;
        this.book = book;
        this.asked = asked;
        this.addresses = addresses;
        this.inactive = inactive;
        this.audit = audit;
        this.transactions = transactions;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    @Override
    @CallerDecides
    public int purgeDue() {
        Instant now = clock.instant();
        transactions.executeWithoutResult(status -> {
            asked.removeBefore(retention.unconfirmed().before(now));
            addresses.forgetDue();
        });
        return oneByOne.each(
                book.due(
                        retention.unconfirmed().before(now),
                        retention.silent().before(now),
                        retention.unanswered().before(now)),
                "Volunteer {} could not be let go; tried again in an hour",
                person -> settle(person, now));
    }

    private boolean settle(PersonId person, Instant now) {
        var volunteer = book.lockToStrike(person).orElse(null);
        if (volunteer == null) {
            return false;
        }
        if (volunteer.unconfirmedSince(retention.unconfirmed().before(now)) || inactive.isUnanswered(volunteer, now)) {
            book.strike(volunteer);
            audit.note(null, AuditedAct.DATA_PURGED, person.value());
            return true;
        }
        inactive.askIfSilent(volunteer, now);
        return false;
    }
}
