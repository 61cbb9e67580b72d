package nyc.icefree.owncalendars;

import nyc.icefree.signin.SessionsEnded;
import nyc.icefree.signin.StaffDeleted;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replaces a person's secret calendar links when their sessions end, because a lost device knows them. The command that
 * ends sessions also imports this class, and nothing else of the room.
 */
@Component
@Import(PersonalLinks.class)
public class CalendarsOfEndedSessions {
    private final PersonalLinks links;

    CalendarsOfEndedSessions(PersonalLinks links) {
        this.links = links;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SessionsEnded ended) {
        for (var calendar : PersonalLinks.Calendar.values()) {
            links.replace(calendar, ended.person());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StaffDeleted deleted) {
        links.remove(PersonalLinks.Calendar.WORK, deleted.person());
    }
}
