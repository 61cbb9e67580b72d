package nyc.icefree.owncalendars;

import nyc.icefree.signin.SessionsEnded;
import nyc.icefree.signin.StaffDeleted;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A secret calendar address is known to the device that was lost: it ends with the sessions, and a new one takes its place. Whoever
 * runs the machine ends sessions by a command, which needs this with it and nothing more of the room.
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
