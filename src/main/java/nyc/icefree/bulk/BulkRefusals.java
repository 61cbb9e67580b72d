package nyc.icefree.bulk;

import java.util.List;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.people.NotYours;
import nyc.icefree.proposals.ProposalRefused;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormRefused;

/** Lets one event be refused without keeping the others: what was thrown becomes the words that say why. */
final class BulkRefusals {
    private BulkRefusals() {}

    /** @return keys of the reasons, empty when it was done */
    static List<String> of(Runnable step) {
        try {
            step.run();
            return List.of();
        } catch (PlanningRefused refused) {
            return List.of(refused.key());
        } catch (FormRefused refused) {
            return refused.problems().stream().map(FieldProblem::key).distinct().toList();
        } catch (ProposalRefused refused) {
            return List.of(refused.key());
        } catch (ChangedMeanwhile changed) {
            return List.of("bulk.changed-meanwhile");
        } catch (NotYours notYours) {
            return List.of("bulk.not-there");
        }
    }
}
