package nyc.icefree.bulk;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nyc.icefree.approvals.ChangeProposals;
import nyc.icefree.approvals.ProposedChange;
import nyc.icefree.events.EventId;
import nyc.icefree.people.StaffMay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What one person proposed for many events at once, another decides at once; each event is a transaction of its own. */
@Service
public class BundledProposals {
    private final ChangeProposals proposals;

    BundledProposals(ChangeProposals proposals) {
        this.proposals = proposals;
    }

    /** @param refusals keys of the words that say why not; empty when it was done */
    public record Decided(EventId event, List<String> refusals) {
        public Decided {
            refusals = List.copyOf(refusals);
        }
    }

    /** What still waits of a bundle, as far as the actor has a say in it or proposed it. */
    @StaffMay
    @Transactional(propagation = Propagation.NEVER)
    public List<ProposedChange> of(UUID bundle) {
        return proposals.openOf(bundle);
    }

    @StaffMay
    @Transactional(propagation = Propagation.NEVER)
    public List<Decided> agree(UUID bundle) {
        return each(bundle, proposals::agree);
    }

    /** Also by whoever proposed it. */
    @StaffMay
    @Transactional(propagation = Propagation.NEVER)
    public List<Decided> decline(UUID bundle) {
        return each(bundle, proposals::decline);
    }

    private List<Decided> each(UUID bundle, Consumer<UUID> decision) {
        return proposals.openOf(bundle).stream()
                .map(one -> new Decided(one.event(), BulkRefusals.of(() -> decision.accept(one.id()))))
                .toList();
    }
}
