package nyc.icefree.signin;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff as colleagues see them; until they accept, by the typed name: an invitation tells nothing of an address. */
@Service
public class StaffCards {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final PeopleDirectory people;

    StaffCards(JdbcClient jdbc, Vault vault, PeopleDirectory people) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.people = people;
    }

    private record Typed(
            PersonId person, byte[] name, @Nullable String language) {}

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<PersonCard> card(PersonId person) {
        return Optional.ofNullable(cards(Set.of(person)).get(person));
    }

    /** Leaves out unknown and forgotten people. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<PersonId, PersonCard> cards(Collection<PersonId> asked) {
        var cards = new HashMap<>(people.cards(asked));
        if (!cards.isEmpty()) {
            jdbc.sql("select person_id, sealed_invited_name, invited_language from staff_account"
                            + " where sealed_invited_name is not null")
                    .query((row, n) ->
                            new Typed(new PersonId(row.getObject(1, UUID.class)), row.getBytes(2), row.getString(3)))
                    .list()
                    .forEach(typed -> cards.computeIfPresent(typed.person(), (id, card) -> as(typed, card)));
        }
        return cards;
    }

    /** Leaves out people without an opened account. What they did before, they did not do as staff. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<PersonId, Instant> openedAt(Collection<PersonId> asked) {
        var opened = new HashMap<PersonId, Instant>();
        if (!asked.isEmpty()) {
            jdbc.sql(
                            "select person_id, opened_at from staff_account where opened_at is not null and person_id in (:ids)")
                    .param("ids", asked.stream().map(PersonId::value).toList())
                    .query(row -> {
                        opened.put(
                                new PersonId(row.getObject(1, UUID.class)),
                                row.getTimestamp(2).toInstant());
                    });
        }
        return opened;
    }

    void invited(PersonId person, String name, Language language) {
        keep(person, vault.seal(owner(person), place(person), name), language.tag());
    }

    /** @param byThemselves whether nobody else could read the link */
    void accepted(PersonId person, boolean byThemselves) {
        if (byThemselves) {
            keep(person, null, null);
        } else {
            jdbc.sql("update staff_account set invited_language = null where person_id = ?")
                    .param(person.value())
                    .update();
        }
    }

    private void keep(PersonId person, byte @Nullable [] name, @Nullable String language) {
        jdbc.sql("update staff_account set sealed_invited_name = :name, invited_language = :language"
                        + " where person_id = :person")
                .param("name", name, Types.VARBINARY)
                .param("language", language, Types.VARCHAR)
                .param("person", person.value())
                .update();
    }

    private PersonCard as(Typed typed, PersonCard card) {
        return new PersonCard(
                card.id(),
                vault.open(owner(card.id()), place(card.id()), typed.name()),
                card.email(),
                typed.language() == null ? card.language() : new Language(typed.language()),
                card.active());
    }

    private static KeyOwner owner(PersonId person) {
        return KeyOwner.person(person.value());
    }

    private static String place(PersonId person) {
        return "staff_account:sealed_invited_name:" + person;
    }
}
