package planted.icefree.workspace.two;

import org.jspecify.annotations.Nullable;
import planted.icefree.workspace.one.PlantedOneView;

/** A fault on purpose: half of a circle of views. */
public class PlantedTwoView {
    @Nullable
    PlantedOneView other;
}
