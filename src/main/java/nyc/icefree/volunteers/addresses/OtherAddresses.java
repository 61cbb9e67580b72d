package nyc.icefree.volunteers.addresses;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import nyc.icefree.retention.Retention;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The address that a volunteer asked for, at most one, and those that they left and can go back to; sealed under their own key.
 * The caller holds the volunteer.
 */
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

    /**
     * In place of what they asked for before, whose link ends.
     *
     * @return of the request
     */
    public UUID ask(PersonId person, String email) {
        askNoMore(person);
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into volunteer_new_mail_address (id, person_id, sealed_email, asked_at) values (?, ?, ?, ?)")
                .params(id, person.value(), seal("volunteer_new_mail_address", id, person, email), now())
                .update();
        return id;
    }

    public void askNoMore(PersonId person) {
        jdbc.sql("delete from volunteer_new_mail_address where person_id = ?")
                .param(person.value())
                .update();
    }

    public Optional<OtherAddress> asked(PersonId person) {
        return asked("person_id", person.value());
    }

    public Optional<OtherAddress> asked(UUID id) {
        return asked("id", id);
    }

    public Optional<OtherAddress> asked(SecretToken link) {
        return asked("token_hash", link.hash());
    }

    /** A link for the letter, made for each try to send it; the last one works. Empty when they ask for it no more. */
    public Optional<SecretToken> linkToAsked(UUID id) {
        var token = SecretToken.random();
        int asked = jdbc.sql("update volunteer_new_mail_address set token_hash = ? where id = ?")
                .params(token.hash(), id)
                .update();
        return asked == 0 ? Optional.empty() : Optional.of(token);
    }

    /** @return of the change */
    public UUID leave(PersonId person, String email) {
        return keep(person, email, true);
    }

    /**
     * One that was taken from them by the way back: it is told so, and nothing leads back to it.
     *
     * @return of the change
     */
    public UUID lose(PersonId person, String email) {
        return keep(person, email, false);
    }

    private UUID keep(PersonId person, String email, boolean leadsBack) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into volunteer_old_mail_address (id, person_id, sealed_email, left_at, leads_back)"
                        + " values (?, ?, ?, ?, ?)")
                .params(id, person.value(), seal("volunteer_old_mail_address", id, person, email), now(), leadsBack)
                .update();
        return id;
    }

    public Optional<OtherAddress> left(UUID id) {
        return left("id = ?", id).stream().findFirst();
    }

    /** What the link leads back to. */
    public Optional<OtherAddress> left(SecretToken link) {
        return left("leads_back and token_hash = ?", link.hash()).stream().findFirst();
    }

    /** All that they had not long ago. */
    public List<OtherAddress> left(PersonId person) {
        return left("person_id = ?", person.value());
    }

    /** Whether someone may still go back to an address that they had: until then the account is not to go. */
    public boolean leadsBack(PersonId person) {
        return !left("leads_back and person_id = ?", person.value()).isEmpty();
    }

    public SecretToken linkToLeft(UUID id) {
        var token = SecretToken.random();
        jdbc.sql("update volunteer_old_mail_address set token_hash = ? where leads_back and id = ?")
                .params(token.hash(), id)
                .update();
        return token;
    }

    /** They have it again: what they left since, and what they ask for, is of somebody else perhaps. */
    public void backTo(OtherAddress left) {
        jdbc.sql("delete from volunteer_old_mail_address where person_id = ? and left_at >="
                        + " (select o.left_at from volunteer_old_mail_address o where o.id = ?)")
                .params(left.person().value(), left.id())
                .update();
        askNoMore(left.person());
    }

    public void forget(PersonId person) {
        askNoMore(person);
        jdbc.sql("delete from volunteer_old_mail_address where person_id = ?")
                .param(person.value())
                .update();
    }

    int forgetDue() {
        return jdbc.sql("delete from volunteer_new_mail_address where asked_at < ?")
                        .param(Timestamp.from(retention.newAddress().before(clock.instant())))
                        .update()
                + jdbc.sql("delete from volunteer_old_mail_address where left_at < ?")
                        .param(Timestamp.from(retention.oldAddress().before(clock.instant())))
                        .update();
    }

    private Optional<OtherAddress> asked(String column, Object value) {
        return jdbc.sql("select id, person_id, sealed_email from volunteer_new_mail_address where " + column
                        + " = ? and asked_at >= ?")
                .params(value, since(retention.newAddress().before(clock.instant())))
                .query((row, n) -> open("volunteer_new_mail_address", row))
                .optional();
    }

    private List<OtherAddress> left(String which, Object value) {
        return jdbc.sql("select id, person_id, sealed_email from volunteer_old_mail_address where " + which
                        + " and left_at >= ?")
                .params(value, since(retention.oldAddress().before(clock.instant())))
                .query((row, n) -> open("volunteer_old_mail_address", row))
                .list();
    }

    private OtherAddress open(String table, java.sql.ResultSet row) throws java.sql.SQLException {
        var id = row.getObject("id", UUID.class);
        var person = new PersonId(row.getObject("person_id", UUID.class));
        String email = vault.open(owner(person), place(table, id), row.getBytes("sealed_email"));
        return new OtherAddress(id, person, email);
    }

    private byte[] seal(String table, UUID id, PersonId person, String email) {
        return vault.seal(owner(person), place(table, id), email);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Timestamp since(Instant limit) {
        return Timestamp.from(limit);
    }

    private static KeyOwner owner(PersonId person) {
        return KeyOwner.person(person.value());
    }

    private static String place(String table, UUID id) {
        return table + ":sealed_email:" + id;
    }
}
