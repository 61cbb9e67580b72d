package planted.icefree.workspace.one;

import nyc.icefree.refusals.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;
import planted.icefree.workspace.two.PlantedTwoView;

/** Faults on purpose: half of a circle of views, and a refusal that is said by hand. */
public class PlantedOneView {
    @Nullable
    PlantedTwoView other;

    static Runnable saidByHand(Runnable act) {
        return () -> {
            try {
                act.run();
            } catch (ChangedMeanwhile refused) {
                throw new IllegalStateException(refused);
            }
        };
    }
}
