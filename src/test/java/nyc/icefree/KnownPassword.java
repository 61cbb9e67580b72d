package nyc.icefree;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers the hash of {@link SignedIn#PASSWORD}, and what came of comparing a password with a hash, so that hundreds who sign in
 * or guess alike do not each cost the work that is to slow down whoever guesses. Each pair is compared once as in the app.
 */
@TestComponent
class KnownPassword implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder encoder ? new Remembering(encoder) : bean;
    }

    private static final class Remembering implements PasswordEncoder {
        private final PasswordEncoder encoder;
        private final Map<Pair, Boolean> compared = new ConcurrentHashMap<>();
        private volatile @Nullable String known;

        private record Pair(String typed, String hash) {}

        Remembering(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence typed) {
            if (!isKnown(typed)) {
                return encoder.encode(typed);
            }
            String hash = known;
            if (hash == null) {
                known = hash = encoder.encode(typed);
            }
            return hash;
        }

        @Override
        public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
            return typed == null || hash == null
                    ? encoder.matches(typed, hash)
                    : compared.computeIfAbsent(
                            new Pair(typed.toString(), hash), pair -> encoder.matches(pair.typed(), pair.hash()));
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return encoder.upgradeEncoding(hash);
        }

        private static boolean isKnown(@Nullable CharSequence typed) {
            return typed != null && SignedIn.PASSWORD.contentEquals(typed);
        }
    }
}
