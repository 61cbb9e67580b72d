package nyc.icefree.volunteers.addresses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import nyc.icefree.retention.Retention;
import nyc.icefree.retention.RetentionPeriod;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.addresses.OtherAddress.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses that a volunteer wants (at most one) or can restore, sealed under their key. The caller locks the volunteer. */
@Component
public class OtherAddresses {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Retention retention;
    private final Clock clock;

    OtherAddresses(JdbcClient jdbc, Vault vault, Retention retention, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.retention = retention;
        this.clock = clock;
    }

    public UUID keep(PersonId person, Kind kind, String email) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into volunteer_other_mail_address (id, person_id, kind, sealed_email, since)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        person.value(),
                        kind.name(),
                        vault.seal(owner(person), place(id), email),
                        Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** A new link at each try to send the letter; only the last one works. */
    public SecretToken link(OtherAddress address) {
        var token = SecretToken.random();
        jdbc.sql("update volunteer_other_mail_address set token_hash = ? where id = ?")
                .params(token.hash(), address.id())
                .update();
        return token;
    }

    public Optional<OtherAddress> find(UUID id) {
        return find("id", id).stream().findFirst();
    }

    public Optional<OtherAddress> find(SecretToken link, Kind kind) {
        return find("token_hash", link.hash()).stream()
                .filter(one -> one.kind() == kind)
                .findFirst();
    }

    public List<OtherAddress> of(PersonId person, Kind kind) {
        return find("person_id", person.value()).stream()
                .filter(one -> one.kind() == kind)
                .toList();
    }

    public void forget(PersonId person) {
        jdbc.sql("delete from volunteer_other_mail_address where person_id = ?")
                .param(person.value())
                .update();
    }

    /** Forgets addresses that came after this one, so that an intruder who changed it later cannot block the way back. */
    public void forgetSince(OtherAddress left) {
        jdbc.sql("delete from volunteer_other_mail_address where person_id = ? and (kind = 'WANTED'"
                        + " or since >= (select since from volunteer_other_mail_address where id = ?))")
                .params(left.person().value(), left.id())
                .update();
    }

    public void forgetWanted(PersonId person) {
        jdbc.sql("delete from volunteer_other_mail_address where person_id = ? and kind = 'WANTED'")
                .param(person.value())
                .update();
    }

    public void forgetDue() {
        jdbc.sql("delete from volunteer_other_mail_address"
                        + " where (kind = 'WANTED' and since < ?) or (kind = 'LEFT' and since < ?)")
                .params(before(retention.newAddress()), before(retention.oldAddress()))
                .update();
    }

    private List<OtherAddress> find(String column, Object value) {
        return jdbc.sql("select id, person_id, kind, sealed_email from volunteer_other_mail_address where " + column
                        + " = ? and ((kind = 'WANTED' and since >= ?) or (kind = 'LEFT' and since >= ?))")
                .params(value, before(retention.newAddress()), before(retention.oldAddress()))
                .query((row, n) -> open(row))
                .list();
    }

    private OtherAddress open(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var person = new PersonId(row.getObject("person_id", UUID.class));
        String email = vault.open(owner(person), place(id), row.getBytes("sealed_email"));
        return new OtherAddress(id, person, Kind.valueOf(row.getString("kind")), email);
    }

    private Timestamp before(RetentionPeriod kept) {
        return Timestamp.from(kept.before(clock.instant()));
    }

    private static KeyOwner owner(PersonId person) {
        return KeyOwner.person(person.value());
    }

    private static String place(UUID id) {
        return "volunteer_other_mail_address:sealed_email:" + id;
    }
}
