package nyc.icefree;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers which hashes were made of {@link SignedIn#PASSWORD}, so that hundreds who sign in with it do not each cost the work
 * that is to slow down whoever guesses. Every other password, and every other hash, is compared as in the app.
 */
@TestComponent
class KnownPassword implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder encoder ? new Remembering(encoder) : bean;
    }

    private static final class Remembering implements PasswordEncoder {
        private final PasswordEncoder encoder;
        private final Set<String> hashes = ConcurrentHashMap.newKeySet();

        Remembering(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence typed) {
            if (!isKnown(typed)) {
                return encoder.encode(typed);
            }
            if (hashes.isEmpty()) {
                hashes.add(Objects.requireNonNull(encoder.encode(typed)));
            }
            return hashes.iterator().next();
        }

        @Override
        public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
            return isKnown(typed) && hash != null && hashes.contains(hash) || encoder.matches(typed, hash);
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
