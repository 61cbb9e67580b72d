package nyc.icefree.bulk;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.proposals.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What one person proposed for many events at once, another decides at once; each event is a transaction of its own. */
@Service
public class BundledProposals {
    private final Proposals proposals;
    private final ProposalDesk desk;

    BundledProposals(Proposals proposals, ProposalDesk desk) {
        this.proposals = proposals;
        this.desk = desk;
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
    public List<ProposalView> of(UUID bundle) {
        return desk.openOf(bundle);
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
        return desk.openOf(bundle).stream()
                .map(one -> new Decided(one.event(), BulkRefusals.of(() -> decision.accept(one.id()))))
                .toList();
    }
}
