package nyc.icefree.workspace.events;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nyc.icefree.events.VenueUse;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.PlaceNeighbors;
import org.jspecify.annotations.Nullable;

/** Says while one plans that the place is used at that time by others; never hinders. */
class PlaceWarning extends Paragraph {
    PlaceWarning(EventForm form, VenueUse use, Words words, @Nullable EventId itself) {
        addClassName("note-warning");
        getElement().setAttribute("role", "status");
        form.onChange(() -> look(form, use, words, itself));
        look(form, use, words, itself);
    }

    private void look(EventForm form, VenueUse use, Words words, @Nullable EventId itself) {
        var others = form.soFar().map(typed -> use.besides(typed, itself)).orElse(List.of());
        setText(
                others.isEmpty()
                        ? ""
                        : words.get("workspace.plan.place-taken", "others", PlaceNeighbors.named(words, others)));
        setVisible(!others.isEmpty());
    }
}
