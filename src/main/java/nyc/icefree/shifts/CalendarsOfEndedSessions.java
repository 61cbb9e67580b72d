package nyc.icefree.shifts;

import nyc.icefree.signin.SessionsEnded;
import nyc.icefree.signin.StaffDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A secret calendar address is known to the device that was lost: it ends with the sessions, and a new one takes its place. */
@Component
class CalendarsOfEndedSessions {
    private final WorkLinks work;
    private final CalendarLinks shifts;

    CalendarsOfEndedSessions(WorkLinks work, CalendarLinks shifts) {
        this.work = work;
        this.shifts = shifts;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SessionsEnded ended) {
        work.replace(ended.person());
        shifts.replace(ended.person());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StaffDeleted deleted) {
        work.revoke(deleted.person());
    }
}
