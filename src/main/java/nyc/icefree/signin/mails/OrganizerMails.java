package nyc.icefree.signin.mails;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class OrganizerMails {
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    OrganizerMails(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** AT_ONCE until they choose otherwise. */
    @StaffMay
    @Transactional(readOnly = true)
    public OrganizerMail mine() {
        var me = actor.get().mustBePerson();
        return of(Set.of(me)).getOrDefault(me, OrganizerMail.AT_ONCE);
    }

    @StaffMay
    @Transactional
    public void choose(OrganizerMail mail) {
        var me = actor.get().mustBePerson();
        if (jdbc.sql("update staff_account set organizer_mail = ? where person_id = ?")
                        .params(mail.name(), me.value())
                        .update()
                == 0) {
            throw new NotYours();
        }
    }

    /** Leaves out people without an account. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<PersonId, OrganizerMail> of(Collection<PersonId> people) {
        var chosen = new HashMap<PersonId, OrganizerMail>();
        if (!people.isEmpty()) {
            jdbc.sql("select person_id, organizer_mail from staff_account where person_id in (:people)")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query(row -> {
                        chosen.put(new PersonId(row.getObject(1, UUID.class)), OrganizerMail.valueOf(row.getString(2)));
                    });
        }
        return chosen;
    }
}
