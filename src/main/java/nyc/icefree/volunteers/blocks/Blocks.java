package nyc.icefree.volunteers.blocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.retention.Retention;
import nyc.icefree.vault.KeyDestroyed;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.addresses.AddressMarks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Blocks on people whom organizations let go. The caller locks the volunteer and checks rights. Each block's own key seals its
 * reason and hashes its addresses, so that after its end a backup tells nothing.
 */
@Component
public class Blocks {
    private static final String ADDRESS = "address that was let go";
    private static final String COLUMNS = "select id, organization_id, person_id, reason, set_at from volunteer_block";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final AddressMarks marks;
    private final Retention retention;
    private final Clock clock;

    Blocks(JdbcClient jdbc, Vault vault, AddressMarks marks, Retention retention, Clock clock) {
        this.retention = retention;
        this.jdbc = jdbc;
        this.vault = vault;
        this.marks = marks;
        this.clock = clock;
    }

    /** @param emails empty when the person has none: the block then lasts while they are known here */
    public void set(OrganizationId organization, PersonId person, Collection<String> emails, BlockReason reason) {
        var id = BlockId.random();
        vault.makeKey(owner(id));
        jdbc.sql("insert into volunteer_block (id, organization_id, person_id, reason, set_at) values (?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        organization.value(),
                        person.value(),
                        vault.seal(owner(id), place(id), reason.name()),
                        Timestamp.from(clock.instant()))
                .update();
        emails.forEach(email -> holdOver(id, email));
    }

    /** @param person null when only an address is known */
    public Set<OrganizationId> closed(
            @Nullable PersonId person, @Nullable String email, Collection<OrganizationId> among) {
        if (among.isEmpty()) {
            return Set.of();
        }
        var ids = among.stream().map(OrganizationId::value).toList();
        var closed = new HashSet<OrganizationId>();
        jdbc.sql(
                        "select b.id, b.organization_id, b.person_id, a.tag from volunteer_block b"
                                + " left join volunteer_block_mail_address a on a.block_id = b.id where b.organization_id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    var organization = new OrganizationId(row.getObject(2, UUID.class));
                    String tag = row.getString(4);
                    if ((person != null && person.value().equals(row.getObject(3, UUID.class)))
                            || (email != null
                                    && tag != null
                                    && isOf(new Tagged(new BlockId(row.getObject(1, UUID.class)), tag), email))) {
                        closed.add(organization);
                    }
                });
        return closed;
    }

    /** @param emails asked only when a block has an address */
    public Set<PersonId> over(
            OrganizationId organization, Collection<PersonId> among, Supplier<Map<PersonId, String>> emails) {
        var known = new HashSet<PersonId>();
        var tagged = new ArrayList<Tagged>();
        jdbc.sql("select b.id, b.person_id, a.tag from volunteer_block b"
                        + " left join volunteer_block_mail_address a on a.block_id = b.id where b.organization_id = ?")
                .param(organization.value())
                .query(row -> {
                    UUID person = row.getObject(2, UUID.class);
                    String tag = row.getString(3);
                    if (person != null) {
                        known.add(new PersonId(person));
                    }
                    if (tag != null) {
                        tagged.add(new Tagged(new BlockId(row.getObject(1, UUID.class)), tag));
                    }
                });
        var found = new HashSet<>(among);
        found.retainAll(known);
        if (!tagged.isEmpty()) {
            emails.get().entrySet().stream()
                    .filter(one -> tagged.stream().anyMatch(tag -> isOf(tag, one.getValue())))
                    .forEach(one -> found.add(one.getKey()));
        }
        return found;
    }

    /** Extends the person's blocks, and those on the old address, to the new address. */
    public void follow(PersonId person, @Nullable String before, String after) {
        for (BlockId id : over(person, before)) {
            holdOver(id, after);
        }
    }

    /** Newest first. */
    public List<Block> of(OrganizationId organization) {
        return jdbc.sql(COLUMNS + " where organization_id = ? order by set_at desc, id")
                .param(organization.value())
                .query((row, n) -> block(row))
                .list();
    }

    public Optional<Block> find(BlockId id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id.value())
                .query((row, n) -> block(row))
                .optional();
    }

    /** Forgets the person; blocks on their address stay. */
    public void forget(PersonId person) {
        jdbc.sql("update volunteer_block set person_id = null where person_id = ?")
                .param(person.value())
                .update();
    }

    /** Ends the organization's blocks on the person or the address. */
    public void end(OrganizationId organization, PersonId person, @Nullable String email) {
        over(person, email).stream()
                .filter(id -> find(id).filter(block -> block.organization().equals(organization))
                        .isPresent())
                .forEach(this::end);
    }

    public void end(BlockId id) {
        jdbc.sql("delete from volunteer_block_mail_address where block_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from volunteer_block where id = ?").param(id.value()).update();
        vault.destroy(owner(id));
    }

    List<BlockId> setBefore(Instant limit) {
        return jdbc.sql("select id from volunteer_block where set_at < ? order by id")
                .param(Timestamp.from(limit))
                .query((row, n) -> new BlockId(row.getObject(1, UUID.class)))
                .list();
    }

    private record Tagged(BlockId id, String tag) {}

    private List<BlockId> over(PersonId person, @Nullable String email) {
        var known = jdbc.sql("select id from volunteer_block where person_id = ?")
                .param(person.value())
                .query((row, n) -> new BlockId(row.getObject(1, UUID.class)))
                .list();
        if (email == null) {
            return known;
        }
        var found = new HashSet<>(known);
        jdbc
                .sql("select block_id, tag from volunteer_block_mail_address")
                .query((row, n) -> new Tagged(new BlockId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .filter(tagged -> isOf(tagged, email))
                .forEach(tagged -> found.add(tagged.id()));
        return List.copyOf(found);
    }

    private void holdOver(BlockId id, String email) {
        String tag = marks.of(owner(id), ADDRESS, email);
        if (jdbc.sql("select count(*) from volunteer_block_mail_address where block_id = ? and tag = ?")
                        .params(id.value(), tag)
                        .query(Long.class)
                        .single()
                == 0) {
            jdbc.sql("insert into volunteer_block_mail_address (block_id, tag) values (?, ?)")
                    .params(id.value(), tag)
                    .update();
        }
    }

    private boolean isOf(Tagged tagged, String email) {
        return marks.is(tagged.tag(), owner(tagged.id()), ADDRESS, email);
    }

    private Block block(ResultSet row) throws SQLException {
        var id = new BlockId(row.getObject("id", UUID.class));
        UUID person = row.getObject("person_id", UUID.class);
        Instant at = row.getTimestamp("set_at").toInstant();
        return new Block(
                id,
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                person == null ? null : new PersonId(person),
                reason(id, row.getBytes("reason")),
                at,
                retention.blocks().after(at));
    }

    private @Nullable BlockReason reason(BlockId id, byte[] sealed) {
        try {
            return BlockReason.valueOf(vault.open(owner(id), place(id), sealed));
        } catch (KeyDestroyed ended) {
            return null;
        }
    }

    private static KeyOwner owner(BlockId id) {
        return KeyOwner.block(id.value());
    }

    private static String place(BlockId id) {
        return "volunteer_block:reason:" + id;
    }
}
