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
        return Sql.one(
                jdbc,
                UUID.class,
                "select id from volunteer_other_mail_address where kind = 'WANTED' and person_id = ?",
                person.value());
    }

    /** Instead of the letter, which would end this link with its own as soon as it leaves. */
    public static SecretToken link(JdbcClient jdbc, OwnAddress own, PersonId person) {
        return link(jdbc, own, request(jdbc, person));
    }

    public static UUID left(JdbcClient jdbc, PersonId person) {
        return Sql.one(
                jdbc,
                UUID.class,
                "select id from volunteer_other_mail_address where kind = 'LEFT' and person_id = ?"
                        + " order by since limit 1",
                person.value());
    }

    /** To the first address that they left. */
    public static SecretToken wayBack(JdbcClient jdbc, OwnAddress own, PersonId person) {
        return link(jdbc, own, left(jdbc, person));
    }

    public static SecretToken link(JdbcClient jdbc, OwnAddress own, UUID address) {
        Postman.untilHeard(() -> leavesNoMore(jdbc, address));
        return own.linkFor(own.other(address).orElseThrow());
    }

    private static boolean leavesNoMore(JdbcClient jdbc, UUID address) {
        int unheard = Sql.number(
                jdbc, "select count(*) from event_publication where serialized_event like ?", "%" + address + "%");
        Sql.run(jdbc, "delete from outbox where about = ? and state <> 'SENDING'", address);
        int inHand = Sql.number(jdbc, "select count(*) from outbox where about = ?", address);
        return unheard + inHand == 0;
    }
}
