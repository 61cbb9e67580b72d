package nyc.icefree.volunteers;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organizations that asked a person for help. The caller locks the volunteer. */
@Component
record AskedToHelp(JdbcClient jdbc) {
    void ask(PersonId person, Collection<OrganizationId> organizations, Instant now) {
        for (var organization : organizations) {
            remove(person, organization);
            jdbc.sql("insert into volunteer_asked (person_id, organization_id, asked_at) values (?, ?, ?)")
                    .params(person.value(), organization.value(), Timestamp.from(now))
                    .update();
        }
    }

    List<OrganizationId> of(PersonId person) {
        return jdbc.sql("select organization_id from volunteer_asked where person_id = ?"
                        + " order by asked_at, organization_id")
                .param(person.value())
                .query((row, n) -> new OrganizationId(row.getObject(1, UUID.class)))
                .list();
    }

    boolean remove(PersonId person, OrganizationId organization) {
        return jdbc.sql("delete from volunteer_asked where person_id = ? and organization_id = ?")
                        .params(person.value(), organization.value())
                        .update()
                > 0;
    }

    void removeAll(PersonId person) {
        jdbc.sql("delete from volunteer_asked where person_id = ?")
                .param(person.value())
                .update();
    }

    void removeBefore(Instant limit) {
        jdbc.sql("delete from volunteer_asked where asked_at < ?")
                .param(Timestamp.from(limit))
                .update();
    }
}
