package nyc.icefree.workspace.approvals;

import java.util.UUID;
import nyc.icefree.bulk.BundledProposals;
import nyc.icefree.events.EventDesk;
import nyc.icefree.messages.ChangeAudience;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.stereotype.Component;

/** Shows what somebody proposed for many events at once, for whoever may decide it. */
@Component
public class ProposalsDialogs {
    private final ViewerWords words;
    private final BundledProposals bundles;
    private final EventDesk desk;
    private final ChangeAudience audience;

    ProposalsDialogs(ViewerWords words, BundledProposals bundles, EventDesk desk, ChangeAudience audience) {
        this.words = words;
        this.bundles = bundles;
        this.desk = desk;
        this.audience = audience;
    }

    /** @param changed is called once it was decided */
    public void open(UUID bundle, Runnable changed) {
        new ProposalsDialog(words.get(), bundle, bundles, desk, audience, changed).open();
    }
}
