package nyc.icefree.messages;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.partners.CalendarFellSilent;
import nyc.icefree.partners.CalendarHeldBack;
import nyc.icefree.partners.Memberships;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffAccounts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those who can do something about it how their organization's own calendar fares. */
@Component
class CalendarNotices {
    private final OutboxRows rows;
    private final Memberships memberships;
    private final StaffAccounts accounts;
    private final PeopleDirectory directory;
    private final Clock clock;

    CalendarNotices(
            OutboxRows rows, Memberships memberships, StaffAccounts accounts, PeopleDirectory directory, Clock clock) {
        this.rows = rows;
        this.memberships = memberships;
        this.accounts = accounts;
        this.directory = directory;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CalendarFellSilent announcement) {
        tell(
                MessageReason.Calendar.CALENDAR_SILENT,
                memberships.members(announcement.organization()),
                announcement.source(),
                announcement.time());
    }

    @ApplicationModuleListener
    void on(CalendarHeldBack announcement) {
        tell(
                MessageReason.Calendar.CALENDAR_HELD,
                announcement.newEvents() ? accounts.administrators() : memberships.members(announcement.organization()),
                announcement.source(),
                announcement.time());
    }

    /** Two that come at once are heard one after the other, so that the second sees what the first wrote. */
    private void tell(MessageReason reason, Collection<PersonId> people, UUID source, int time) {
        directory.hold(people);
        rows.add(reason, people.stream().map(Recipient::of).toList(), source, time, null, clock.instant());
    }
}
