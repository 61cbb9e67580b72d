package nyc.icefree;

import java.util.UUID;
import nyc.icefree.messages.Postman;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.OwnAddress;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The link that the letter to a new address brings, made as its letter makes it. */
public final class AskedAddress {
    private AskedAddress() {}

    public static UUID request(JdbcClient jdbc, PersonId person) {
        return jdbc.sql("select id from volunteer_other_mail_address where kind = 'WANTED' and person_id = ?")
                .param(person.value())
                .query(UUID.class)
                .single();
    }

    /** Instead of the letter, which would end this link with its own as soon as it leaves. */
    public static SecretToken link(JdbcClient jdbc, OwnAddress own, PersonId person) {
        return link(jdbc, own, request(jdbc, person));
    }

    public static UUID left(JdbcClient jdbc, PersonId person) {
        return jdbc.sql("select id from volunteer_other_mail_address where kind = 'LEFT' and person_id = ?"
                        + " order by since limit 1")
                .param(person.value())
                .query(UUID.class)
                .single();
    }

    /** To the first address that they left. */
    public static SecretToken wayBack(JdbcClient jdbc, OwnAddress own, PersonId person) {
        return link(jdbc, own, left(jdbc, person));
    }

    private static SecretToken link(JdbcClient jdbc, OwnAddress own, UUID address) {
        Postman.untilHeard(() -> leavesNoMore(jdbc, address));
        return own.linkFor(own.other(address).orElseThrow());
    }

    private static boolean leavesNoMore(JdbcClient jdbc, UUID address) {
        int unheard = jdbc.sql("select count(*) from event_publication where serialized_event like ?")
                .param("%" + address + "%")
                .query(Integer.class)
                .single();
        jdbc.sql("delete from outbox where about = ? and state <> 'SENDING'")
                .param(address)
                .update();
        int inHand = jdbc.sql("select count(*) from outbox where about = ?")
                .param(address)
                .query(Integer.class)
                .single();
        return unheard + inHand == 0;
    }
}
