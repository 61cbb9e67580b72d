package nyc.icefree.workspace.queues;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import nyc.icefree.events.VenueUse.Neighbour;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.PlaceNeighbors;

/** Warns that the place is taken at that time; never hinders. */
public final class PlaceClash {
    private PlaceClash() {}

    public static Optional<Component> of(Words words, List<Neighbour> others) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var clash =
                new Paragraph(words.get("workspace.plan.place-taken", "others", PlaceNeighbors.named(words, others)));
        clash.addClassName("note-warning");
        return Optional.of(clash);
    }
}
