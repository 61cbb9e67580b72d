package nyc.icefree.signin;

import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs a volunteer out everywhere, as they wish: after a lost phone, or a computer that others use. */
@Service
public class OwnSessions {
    private final StaffAccountTable book;
    private final CurrentActor actor;
    private final Audit audit;

    OwnSessions(StaffAccountTable book, CurrentActor actor, Audit audit) {
        this.book = book;
        this.actor = actor;
        this.audit = audit;
    }

    /** No session goes on and no link that was mailed works; their calendar gets a new address. */
    @VolunteersMay
    @Transactional
    public void end() {
        endOf(actor.get().mustBePerson());
    }

    /** The same for whoever has just proved who they are in another way. */
    @InHouse
    @Transactional
    public void endOf(PersonId person) {
        book.endSessions(person);
        audit.note(person.value(), AuditedAct.SESSIONS_ENDED, person.value());
    }
}
