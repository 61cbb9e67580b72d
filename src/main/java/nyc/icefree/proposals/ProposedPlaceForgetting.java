package nyc.icefree.proposals;

import nyc.icefree.events.announced.PlaceForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes proposals for an event when it forgets its place, in the same transaction. */
@Component
class ProposedPlaceForgetting {
    private final ProposalRepository repository;

    ProposedPlaceForgetting(ProposalRepository repository) {
        this.repository = repository;
    }

    @EventListener
    void on(PlaceForgotten forgotten) {
        repository.findByEvent(forgotten.event().value()).forEach(repository::delete);
    }
}
