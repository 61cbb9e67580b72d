package nyc.icefree.vault;

import java.nio.file.Path;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the master key before any other part of the app exists, so that a start without it leaves the database as it was. */
@Configuration(proxyBeanMethods = false)
class MasterKey {
    @Bean
    static VaultKeys vaultKeys(VaultSettings settings) {
        var keys = settings.keys();
        if (!new KeyStore(Path.of(settings.store())).isOf(keys)) {
            throw new VaultUnusable(
                    "The master key in " + settings.source()
                            + " is another installation's: it opens none of the data keys in"
                            + " the folder that VAULT_STORE names, " + settings.store() + ".",
                    "Set the master key that belongs to this folder, or name the folder that belongs to this key. If the data is"
                            + " only the demo's, delete the folder data and start again.");
        }
        return keys;
    }

    @Bean
    static BeanFactoryPostProcessor masterKeyFirst() {
        return parts -> parts.getBean(VaultKeys.class);
    }
}
