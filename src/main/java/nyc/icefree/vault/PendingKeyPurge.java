package nyc.icefree.vault;

import nyc.icefree.jobs.Purge;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Destroys doomed keys before all other purges. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
record PendingKeyPurge(Vault vault) implements Purge {
    @Override
    public int purgeDue() {
        return vault.destroyDoomed();
    }
}
