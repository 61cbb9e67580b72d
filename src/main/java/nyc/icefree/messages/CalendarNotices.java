package nyc.icefree.messages;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.StaffRows;
import nyc.icefree.partners.CalendarFellSilent;
import nyc.icefree.partners.CalendarHeldBack;
import nyc.icefree.partners.Memberships;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffAccounts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells members of an organization how its own calendar fares. */
@Component
class CalendarNotices {
    private final StaffRows rows;
    private final Memberships memberships;
    private final StaffAccounts accounts;
    private final Clock clock;

    CalendarNotices(StaffRows rows, Memberships memberships, StaffAccounts accounts, Clock clock) {
        this.rows = rows;
        this.memberships = memberships;
        this.accounts = accounts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CalendarFellSilent announcement) {
        tell(
                MessageReason.CALENDAR_SILENT,
                memberships.members(announcement.organization()),
                announcement.source(),
                announcement.time());
    }

    @ApplicationModuleListener
    void on(CalendarHeldBack announcement) {
        tell(
                MessageReason.CALENDAR_HELD,
                announcement.newEvents() ? accounts.administrators() : memberships.members(announcement.organization()),
                announcement.source(),
                announcement.time());
    }

    private void tell(MessageReason reason, Collection<PersonId> people, UUID source, int time) {
        rows.add(reason, people, new StaffRows.About(source, time, null, null), clock.instant());
    }
}
