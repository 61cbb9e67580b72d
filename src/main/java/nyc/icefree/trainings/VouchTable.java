package nyc.icefree.trainings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who vouched for whom: each sealed under a key that is destroyed with its row, so that no backup tells it either. */
@Component
class VouchTable {
    private final JdbcClient jdbc;
    private final Vault vault;

    VouchTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    private record Row(UUID id, byte[] sealed) {}

    void add(OrganizationId organization, PersonId person, PersonId member, Instant now) {
        var id = UUID.randomUUID();
        var key = KeyOwner.vouch(id);
        vault.makeKey(key);
        jdbc.sql("insert into vouch (id, person_id, organization_id, sealed_member, vouched_at) values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        person.value(),
                        organization.value(),
                        vault.seal(key, place(id), member.toString()),
                        Timestamp.from(now))
                .update();
    }

    /** Those who vouched after the moment. */
    Set<PersonId> members(OrganizationId organization, PersonId person, Instant after) {
        return jdbc
                .sql(
                        "select id, sealed_member from vouch where organization_id = ? and person_id = ? and vouched_at > ?")
                .params(organization.value(), person.value(), Timestamp.from(after))
                .query((row, n) -> new Row(row.getObject(1, UUID.class), row.getBytes(2)))
                .list()
                .stream()
                .filter(row -> vault.hasKey(KeyOwner.vouch(row.id()))) // else only a backup still had the row
                .map(row -> vault.open(KeyOwner.vouch(row.id()), place(row.id()), row.sealed()))
                .map(text -> new PersonId(UUID.fromString(text)))
                .collect(Collectors.toSet());
    }

    void forget(OrganizationId organization, PersonId person) {
        forget(jdbc.sql("select id from vouch where organization_id = ? and person_id = ?")
                .params(organization.value(), person.value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    }

    void forget(PersonId person) {
        forget(jdbc.sql("select id from vouch where person_id = ?")
                .param(person.value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    }

    /** @return how many went */
    int forgetUntil(Instant moment) {
        var due = jdbc.sql("select id from vouch where vouched_at <= ?")
                .param(Timestamp.from(moment))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        forget(due);
        return due.size();
    }

    private void forget(Collection<UUID> ids) {
        ids.forEach(id -> {
            jdbc.sql("delete from vouch where id = ?").param(id).update();
            vault.destroy(KeyOwner.vouch(id));
        });
    }

    private static String place(UUID id) {
        return "vouch:sealed_member:" + id;
    }
}
