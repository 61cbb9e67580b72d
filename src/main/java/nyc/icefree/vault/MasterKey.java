package nyc.icefree.vault;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the master key before any other part of the app exists, so that a start without it leaves the database as it was. */
@Configuration(proxyBeanMethods = false)
class MasterKey {
    @Bean
    static VaultKeys vaultKeys(VaultSettings settings) {
        return settings.keys();
    }

    @Bean
    static BeanFactoryPostProcessor masterKeyFirst() {
        return parts -> parts.getBean(VaultKeys.class);
    }
}
