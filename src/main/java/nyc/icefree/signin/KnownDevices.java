package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.SecretToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Devices that lately signed in to an account. They have their own brake, so that somebody who guesses elsewhere does not lock
 * the owner out. {@link StaffAccountTable#endSessions} forgets them.
 */
@Component
record KnownDevices(
        JdbcClient jdbc, PeopleDirectory people, DeviceCookie cookie, TransactionOperations transactions, Clock clock)
        implements SessionAuthenticationStrategy {
    private static final Duration KNOWN = Duration.ofDays(90);
    private static final int MOST = 10;

    /** Whether the device signed in to the account within the last 90 days. */
    boolean knows(PersonId person, HttpServletRequest request) {
        return cookie.read(request)
                .filter(device -> jdbc.sql("select count(*) from known_device where person_id = ? and device_hash = ?"
                                        + " and used_at > ?")
                                .params(person.value(), hash(person, device), Timestamp.from(oldest()))
                                .query(Long.class)
                                .single()
                        == 1)
                .isPresent();
    }

    /** Call it only after both factors were right. */
    @Override
    public void onAuthentication(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        var person = new PersonId(UUID.fromString(who.getName()));
        var device = cookie.read(request).orElseGet(SecretToken::random);
        transactions.executeWithoutResult(status -> remember(person, hash(person, device)));
        cookie.write(response, device);
    }

    private void remember(PersonId person, String device) {
        people.hold(person);
        var now = Timestamp.from(clock.instant());
        jdbc.sql("delete from known_device where (person_id = ? and device_hash = ?) or used_at <= ?")
                .params(person.value(), device, Timestamp.from(oldest()))
                .update();
        jdbc.sql("insert into known_device (person_id, device_hash, used_at) values (?, ?, ?)")
                .params(person.value(), device, now)
                .update();
        jdbc
                .sql("select device_hash from known_device where person_id = ? order by used_at desc, device_hash")
                .param(person.value())
                .query(String.class)
                .list()
                .stream()
                .skip(MOST)
                .forEach(old -> jdbc.sql("delete from known_device where person_id = ? and device_hash = ?")
                        .params(person.value(), old)
                        .update());
    }

    private Instant oldest() {
        return clock.instant().minus(KNOWN);
    }

    private static String hash(PersonId person, SecretToken device) {
        return new SecretToken(person + " " + device.value()).hash();
    }
}
