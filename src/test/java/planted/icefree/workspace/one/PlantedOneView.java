package planted.icefree.workspace.one;

import org.jspecify.annotations.Nullable;
import planted.icefree.workspace.two.PlantedTwoView;

/** A fault on purpose: half of a circle of views. */
public class PlantedOneView {
    @Nullable
    PlantedTwoView other;
}
