package nyc.icefree.web;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nyc.icefree.guard.FormKeys;
import nyc.icefree.vault.Vault;

public final class RipeKeys {
    private RipeKeys() {}

    public static String ripe(Vault vault, String purpose) {
        return aged(vault, purpose, Duration.ofSeconds(10));
    }

    public static UUID submission(Vault vault, String purpose, String key) {
        return new FormKeys(vault, Clock.systemUTC()).check(purpose, key).idempotency();
    }

    public static String aged(Vault vault, String purpose, Duration age) {
        return new FormKeys(vault, Clock.offset(Clock.systemUTC(), age.negated())).issue(purpose);
    }
}
