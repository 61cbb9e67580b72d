package nyc.icefree;

import java.util.UUID;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.OwnAddress;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The link that the letter to a new address brings, made as its letter makes it. */
public final class AskedAddress {
    private AskedAddress() {}

    public static UUID request(JdbcClient jdbc, PersonId person) {
        return jdbc.sql("select id from volunteer_new_mail_address where person_id = ?")
                .param(person.value())
                .query(UUID.class)
                .single();
    }

    public static SecretToken link(JdbcClient jdbc, OwnAddress own, PersonId person) {
        return own.linkToAsked(request(jdbc, person)).orElseThrow().link();
    }
}
