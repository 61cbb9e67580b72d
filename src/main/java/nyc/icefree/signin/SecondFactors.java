package nyc.icefree.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A staff member's second factor: an authenticator app and ten recovery codes. */
@Component
class SecondFactors {
    private static final int CODES = 10;
    private static final int CODE_LENGTH = 16;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    SecondFactors(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param usedStep TOTP time step of the code that proved it, or -1 */
    @Transactional
    void keep(PersonId person, byte[] secret, long usedStep) {
        jdbc.sql("update staff_account set sealed_totp = :sealed, last_totp_step = :step where person_id = :person")
                .param(
                        "sealed",
                        vault.seal(owner(person), place(person), HexFormat.of().formatHex(secret)))
                .param("step", usedStep)
                .param("person", person.value())
                .update();
    }

    @Transactional
    void remove(PersonId person) {
        jdbc.sql("update staff_account set sealed_totp = null where person_id = ?")
                .param(person.value())
                .update();
        jdbc.sql("delete from recovery_code where person_id = ?")
                .param(person.value())
                .update();
    }

    /** Replaces the old codes. Only hashes are kept, so show them now. */
    @Transactional
    List<String> newRecoveryCodes(PersonId person) {
        jdbc.sql("delete from recovery_code where person_id = ?")
                .param(person.value())
                .update();
        var codes = new ArrayList<String>();
        for (int i = 0; i < CODES; i++) {
            String code = randomCode();
            jdbc.sql("insert into recovery_code (person_id, code_hash) values (?, ?)")
                    .params(person.value(), hash(person, code))
                    .update();
            codes.add(code.replaceAll("(.{4})(?=.)", "$1-"));
        }
        return codes;
    }

    /** True once for each code: six digits of a newer time step than the last, or a recovery code. */
    @Transactional
    boolean use(PersonId person, String typed) {
        String code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return code.length() == CODE_LENGTH ? useRecoveryCode(person, code) : useTotp(person, code);
    }

    private boolean useTotp(PersonId person, String code) {
        Optional<byte[]> secret = secret(person);
        if (secret.isEmpty()) {
            return false;
        }
        var step = Totp.step(secret.get(), code, clock.instant());
        return step.isPresent()
                && jdbc.sql("update staff_account set last_totp_step = :step"
                                        + " where person_id = :person and last_totp_step < :step")
                                .param("step", step.getAsLong())
                                .param("person", person.value())
                                .update()
                        == 1;
    }

    private boolean useRecoveryCode(PersonId person, String code) {
        return jdbc.sql("delete from recovery_code where person_id = ? and code_hash = ?")
                        .params(person.value(), hash(person, code))
                        .update()
                == 1;
    }

    private Optional<byte[]> secret(PersonId person) {
        return jdbc.sql("select sealed_totp from staff_account where person_id = ? and sealed_totp is not null")
                .param(person.value())
                .query(byte[].class)
                .optional()
                .map(kept -> HexFormat.of().parseHex(vault.open(owner(person), place(person), kept)));
    }

    /** 79 random bits, so that a plain hash is enough. */
    private static String randomCode() {
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static String hash(PersonId person, String code) {
        return new SecretToken(person + " " + code).hash();
    }

    private static KeyOwner owner(PersonId person) {
        return KeyOwner.person(person.value());
    }

    private static String place(PersonId person) {
        return "staff_account:sealed_totp:" + person;
    }
}
