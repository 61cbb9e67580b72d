package nyc.icefree.guard;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import nyc.icefree.guard.FormKey.Verdict;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The signed key in each form that is posted without a session: random bits, the form's purpose and the time of issue.
 * Replaces a CSRF token, since no cookie authorizes anything there, and makes a post act once. All nodes share the
 * signing key, and a restart keeps it.
 */
@Component
public class FormKeys {
    static final Duration SOONEST = Duration.ofSeconds(3);
    static final Duration LATEST = Duration.ofHours(2);
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Vault vault;
    private final Clock clock;

    public FormKeys(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** @param purpose the form and what it is about, such as {@code reserve:<event id>} */
    public String issue(String purpose) {
        return issue(purpose, clock.instant());
    }

    private String issue(String purpose, Instant at) {
        var bytes = ByteBuffer.allocate(24);
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        bytes.put(random).putLong(at.getEpochSecond());
        String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
        return payload + "." + signature(purpose, payload);
    }

    /** For a form that its reader has filled in already and sends again: no minimum time applies. */
    public String renew(String purpose) {
        return issue(purpose, clock.instant().minus(SOONEST));
    }

    public FormKey check(String purpose, @Nullable String posted) {
        if (posted == null || !posted.matches("[A-Za-z0-9_-]{32}\\.[0-9a-f]{24}")) {
            return new FormKey(Verdict.WRONG, null);
        }
        String payload = posted.substring(0, 32);
        if (!MessageDigest.isEqual(
                HexFormat.of().parseHex(signature(purpose, payload)),
                HexFormat.of().parseHex(posted.substring(33)))) {
            return new FormKey(Verdict.WRONG, null);
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(payload));
        var submission = new UUID(bytes.getLong(), bytes.getLong());
        var age = Duration.between(Instant.ofEpochSecond(bytes.getLong()), clock.instant());
        Verdict verdict = age.compareTo(SOONEST) < 0
                ? Verdict.TOO_FAST
                : age.compareTo(LATEST) > 0 ? Verdict.EXPIRED : Verdict.VALID;
        return new FormKey(verdict, submission);
    }

    private String signature(String purpose, String payload) {
        return vault.blindIndex("form key", purpose + " " + payload);
    }
}
