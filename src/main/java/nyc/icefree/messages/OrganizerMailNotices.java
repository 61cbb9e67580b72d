package nyc.icefree.messages;

import java.time.Clock;
import nyc.icefree.messages.outbox.StaffRows;
import nyc.icefree.signin.mails.OrganizerMailChosen;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What was gathered for somebody leaves or is dropped when they choose so; what they choose next holds for what is heard twice. */
@Component
class OrganizerMailNotices {
    private final StaffRows rows;
    private final Clock clock;

    OrganizerMailNotices(StaffRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(OrganizerMailChosen announcement) {
        rows.follow(announcement.person(), clock.instant());
    }
}
