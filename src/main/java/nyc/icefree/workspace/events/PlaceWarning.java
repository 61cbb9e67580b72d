package nyc.icefree.workspace.events;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.events.EventId;
import nyc.icefree.events.VenueUse;
import nyc.icefree.events.VenueUse.Neighbour;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.PlannedTimes;
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
        setText(others.isEmpty() ? "" : words.get("workspace.plan.place-taken", "others", named(words, others)));
        setVisible(!others.isEmpty());
    }

    /** Others are named only to whoever may see them. */
    static String named(Words words, List<Neighbour> others) {
        return others.stream()
                .map(other -> other.title() == null
                        ? PlannedTimes.full(words, other.slot())
                        : other.title().title() + " (" + PlannedTimes.full(words, other.slot()) + ")")
                .collect(Collectors.joining("; "));
    }
}
