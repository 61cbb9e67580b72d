package nyc.icefree.signin;

import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class OwnSessions {
    private final StaffAccountTable accounts;
    private final CurrentActor actor;
    private final Audit audit;

    OwnSessions(StaffAccountTable accounts, CurrentActor actor, Audit audit) {
        this.accounts = accounts;
        this.actor = actor;
        this.audit = audit;
    }

    /** Ends every session and mailed link, and changes the address of their calendar. */
    @VolunteersMay
    @Transactional
    public void end() {
        endOf(actor.get().mustBePerson());
    }

    /** As {@link #end}, for somebody who proved their identity in another way. */
    @CallerDecides
    @Transactional
    public void endOf(PersonId person) {
        accounts.endSessions(person);
        audit.note(person.value(), AuditedAct.SESSIONS_ENDED, person.value());
    }
}
