package nyc.icefree.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.database.HeldRows;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Names and addresses of people, for rooms that have checked that the caller may know them. */
@Service
public class PeopleDirectory {
    private static final String COLUMNS = "select id, sealed_name, sealed_email, language, active from person";
    private static final String FOUND_BY = "e-mail of a person";
    private static final int CHUNK = 500;
    private final JdbcClient jdbc;
    private final HeldRows held;
    private final Vault vault;
    private final Clock clock;

    PeopleDirectory(JdbcClient jdbc, HeldRows held, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.held = held;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * A known person keeps their name.
     *
     * @throws IllegalArgumentException when the address is invalid: check it by {@link EmailAddress#parse}
     */
    @CallerDecides
    @Transactional
    public PersonId register(String name, @Nullable String email, Language language) {
        if (email != null) {
            vault.holdLookUps();
            var known = byEmail(email);
            if (known.isPresent()) {
                return known.get();
            }
        }
        mustBeName(name);
        var id = PersonId.random();
        vault.makeKey(owner(id));
        jdbc.sql("insert into person (id, sealed_name, language, created_at, active, session_epoch)"
                        + " values (:id, :name, :language, :now, true, 0)")
                .param("id", id.value())
                .param("name", vault.seal(owner(id), place("sealed_name", id), name))
                .param("language", language.tag())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (email != null) {
            readdress(id, email);
        }
        return id;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<PersonCard> card(PersonId person) {
        return Optional.ofNullable(cards(Set.of(person)).get(person));
    }

    /** Leaves out unknown and forgotten people. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<PersonId, PersonCard> cards(Collection<PersonId> people) {
        var found = new HashMap<PersonId, PersonCard>();
        List<UUID> ids = people.stream().distinct().map(PersonId::value).toList();
        vault.warm(people.stream().map(PeopleDirectory::owner).toList());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            jdbc.sql(COLUMNS + " where sealed_name is not null and id in (:ids)")
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                    .query((row, number) -> card(row))
                    .list()
                    .forEach(card -> card.ifPresent(known -> found.put(known.id(), known)));
        }
        return found;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<PersonId> byEmail(String email) {
        return EmailAddress.parse(email)
                .flatMap(address -> vault.find(FOUND_BY, address.value()))
                .flatMap(KeyOwner::id)
                .map(PersonId::new);
    }

    /** Whether the person's staff account was closed. */
    @CallerDecides
    @Transactional(readOnly = true)
    public boolean isDeactivated(PersonId person) {
        return jdbc.sql("select count(*) from staff_account where person_id = ? and active = false")
                        .param(person.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Set<PersonId> staffAmong(Collection<PersonId> people) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select person_id from staff_account where person_id in (:people)")
                        .param("people", people.stream().map(PersonId::value).toList())
                        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
    }

    /** Whether the person has a staff account, in any state. */
    @CallerDecides
    @Transactional(readOnly = true)
    public boolean isStaff(PersonId person) {
        return jdbc.sql("select count(*) from staff_account where person_id = ?")
                        .param(person.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @CallerDecides
    @Transactional
    public void rename(PersonId person, String name) {
        mustBeName(name);
        jdbc.sql("update person set sealed_name = ? where id = ?")
                .params(vault.seal(owner(person), place("sealed_name", person), name), person.value())
                .update();
    }

    @CallerDecides
    @Transactional
    public void speak(PersonId person, Language language) {
        jdbc.sql("update person set language = ? where id = ?")
                .params(language.tag(), person.value())
                .update();
    }

    /** @throws AddressTaken when it is another person's address */
    @CallerDecides
    @Transactional
    public void readdress(PersonId person, @Nullable String email) {
        if (email == null) {
            vault.letFindNoMore(owner(person));
            jdbc.sql("update person set sealed_email = null where id = ?")
                    .param(person.value())
                    .update();
            return;
        }
        var address = EmailAddress.parse(email).orElseThrow(() -> new IllegalArgumentException("not an address"));
        if (!vault.letFind(owner(person), FOUND_BY, address.value())) {
            throw new AddressTaken();
        }
        jdbc.sql("update person set sealed_email = ? where id = ?")
                .params(vault.seal(owner(person), place("sealed_email", person), address.value()), person.value())
                .update();
    }

    /** Locks the person's row until the caller's transaction ends. */
    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(PersonId person) {
        jdbc.sql("select id from person where id = ?" + held.untilTheEnd())
                .param(person.value())
                .query(UUID.class)
                .list();
    }

    /** Locks several people, always in the same order to avoid deadlocks. */
    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<PersonId> people) {
        people.stream().distinct().sorted(Comparator.comparing(PersonId::value)).forEach(this::hold);
    }

    /** Take this before rows of a person whom {@link #forget} may destroy, in the same order as {@link #register}. */
    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdAddresses() {
        vault.holdLookUps();
    }

    /** Destroys the person's key, and so everything sealed with it in any room. The bare id stays. */
    @CallerDecides
    @Transactional
    public void forget(PersonId person) {
        jdbc.sql("delete from recovery_code where person_id = ?")
                .param(person.value())
                .update();
        jdbc.sql("delete from known_device where person_id = ?")
                .param(person.value())
                .update();
        jdbc.sql("delete from staff_account where person_id = ?")
                .param(person.value())
                .update();
        jdbc.sql("delete from one_time_link where person_id = ?")
                .param(person.value())
                .update();
        jdbc.sql("update person set sealed_name = null, sealed_email = null, active = false,"
                        + " session_epoch = session_epoch + 1 where id = ?")
                .param(person.value())
                .update();
        vault.destroy(owner(person));
    }

    /** Empty when the key is destroyed, as after an older backup is restored. */
    private Optional<PersonCard> card(ResultSet row) throws SQLException {
        var id = new PersonId(row.getObject("id", UUID.class));
        if (!vault.hasKey(owner(id))) {
            return Optional.empty();
        }
        return Optional.of(new PersonCard(
                id,
                vault.open(owner(id), place("sealed_name", id), row.getBytes("sealed_name")),
                vault.openOrNull(owner(id), place("sealed_email", id), row.getBytes("sealed_email")),
                new Language(row.getString("language")),
                row.getBoolean("active")));
    }

    private static KeyOwner owner(PersonId id) {
        return KeyOwner.person(id.value());
    }

    private static String place(String column, PersonId id) {
        return "person:" + column + ":" + id;
    }

    /** Forms refuse such a name earlier, with words for the person. */
    private static void mustBeName(String name) {
        if (!SafeText.isName(name)) {
            throw new IllegalArgumentException("a name without a letter or digit");
        }
    }

    public static class AddressTaken extends RuntimeException {
        AddressTaken() {
            super("the address is another person's");
        }
    }
}
