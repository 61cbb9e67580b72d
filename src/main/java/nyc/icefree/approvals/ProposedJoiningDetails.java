package nyc.icefree.approvals;

import java.util.UUID;
import nyc.icefree.events.EventId;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals the links and instructions that are proposed under the same key as those that the event has. */
@Component
class ProposedJoiningDetails {
    private final Vault vault;

    ProposedJoiningDetails(Vault vault) {
        this.vault = vault;
    }

    /** @param what the column, and the language where there are several */
    byte @Nullable [] seal(EventId event, UUID proposal, String what, String text) {
        if (text.isBlank()) {
            return null;
        }
        var owner = KeyOwner.door(event.value());
        vault.makeKey(owner);
        return vault.seal(owner, place(proposal, what), text);
    }

    /** Null for nothing, and when the event has forgotten what leads in. */
    @Nullable
    String open(EventId event, UUID proposal, String what, byte @Nullable [] sealed) {
        try {
            return vault.openOrNull(KeyOwner.door(event.value()), place(proposal, what), sealed);
        } catch (Unreadable destroyed) {
            return null;
        }
    }

    private static String place(UUID proposal, String what) {
        return "proposed_change:" + what + ":" + proposal;
    }
}
