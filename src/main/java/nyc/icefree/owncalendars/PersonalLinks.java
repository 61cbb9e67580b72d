package nyc.icefree.owncalendars;

import java.util.Optional;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Secret links of people's own calendars, one for each person and calendar. The token is found by its hash and sealed
 * with the person's key. Needs the caller's transaction.
 */
@Component
record PersonalLinks(JdbcClient jdbc, Vault vault) {
    enum Calendar {
        SHIFTS("shift_calendar_link"),
        WORK("shift_work_link");

        private final String table;

        Calendar(String table) {
            this.table = table;
        }

        String table() {
            return table;
        }
    }

    Optional<SecretToken> of(Calendar calendar, PersonId person) {
        return jdbc.sql("select token from " + calendar.table + " where person_id = ?")
                .param(person.value())
                .query(byte[].class)
                .optional()
                .map(kept -> new SecretToken(vault.open(owner(person), place(calendar, person), kept)));
    }

    SecretToken renew(Calendar calendar, PersonId person) {
        return replace(calendar, person).orElseGet(() -> {
            var token = SecretToken.random();
            jdbc.sql("insert into " + calendar.table
                            + " (token_hash, token, person_id, version) values (:hash, :token, :person, 0)")
                    .param("hash", token.hash())
                    .param("token", seal(calendar, person, token))
                    .param("person", person.value())
                    .update();
            return token;
        });
    }

    /** A new token for a person who has a link; empty for one who has none. */
    Optional<SecretToken> replace(Calendar calendar, PersonId person) {
        if (isMissing(calendar, person)) {
            return Optional.empty();
        }
        var token = SecretToken.random();
        jdbc.sql("update " + calendar.table
                        + " set token_hash = :hash, token = :token, version = version + 1 where person_id = :person")
                .param("hash", token.hash())
                .param("token", seal(calendar, person, token))
                .param("person", person.value())
                .update();
        return Optional.of(token);
    }

    void remove(Calendar calendar, PersonId person) {
        jdbc.sql("delete from " + calendar.table + " where person_id = ?")
                .param(person.value())
                .update();
    }

    Optional<PersonId> resolve(Calendar calendar, String token) {
        return jdbc.sql("select person_id from " + calendar.table + " where token_hash = ?")
                .param(new SecretToken(token).hash())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    private boolean isMissing(Calendar calendar, PersonId person) {
        return jdbc.sql("select person_id from " + calendar.table + " where person_id = ?")
                .param(person.value())
                .query(UUID.class)
                .optional()
                .isEmpty();
    }

    private byte[] seal(Calendar calendar, PersonId person, SecretToken token) {
        return vault.seal(owner(person), place(calendar, person), token.value());
    }

    private static String place(Calendar calendar, PersonId person) {
        return calendar.table + ":token:" + person;
    }

    private static KeyOwner owner(PersonId person) {
        return KeyOwner.person(person.value());
    }
}
