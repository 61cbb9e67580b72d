package nyc.icefree;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A folder of keys for each application of the tests, as each has its own database: two databases that share one take each
 * other's look-ups for strays.
 */
final class OwnKeyStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext application) {
        var folder = MemoryFolder.of().resolve("keys-" + UUID.randomUUID());
        application
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("own key store", Map.of("vault.store", folder.toString())));
    }
}
