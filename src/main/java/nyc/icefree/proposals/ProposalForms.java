package nyc.icefree.proposals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Seals proposed forms under the same key as the event's joining details. */
@Component
record ProposalForms(Vault vault) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    void warm(List<EventId> events) {
        vault.warm(events.stream().map(event -> KeyOwner.door(event.value())).toList());
    }

    byte[] seal(EventId event, UUID proposal, EventDraft form) {
        var owner = KeyOwner.door(event.value());
        vault.makeKey(owner);
        return vault.seal(owner, place(proposal), JSON.writeValueAsString(form));
    }

    /** Empty when it cannot be opened now. */
    Optional<EventDraft> open(EventId event, UUID proposal, byte[] sealed) {
        try {
            return Optional.of(JSON.readValue(
                    vault.open(KeyOwner.door(event.value()), place(proposal), sealed), EventDraft.class));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private static String place(UUID proposal) {
        return "proposal:form:" + proposal;
    }
}
