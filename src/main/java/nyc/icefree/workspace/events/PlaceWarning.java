package nyc.icefree.workspace.events;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.When;
import nyc.icefree.eventform.Where;
import nyc.icefree.events.VenueUse;
import nyc.icefree.events.VenueUse.Neighbour;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.PlaceNeighbors;
import org.jspecify.annotations.Nullable;

/** Warns under the place that others use it at that time; never hinders. */
class PlaceWarning extends Paragraph {
    private final VenueUse use;
    private final Words words;
    private final @Nullable EventId itself;
    private @Nullable Where where;
    private @Nullable When when;

    private PlaceWarning(VenueUse use, Words words, @Nullable EventId itself) {
        this.use = use;
        this.words = words;
        this.itself = itself;
        addClassName("note-warning");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    static void in(EventForm form, VenueUse use, Words words, @Nullable EventId itself) {
        var warning = new PlaceWarning(use, words, itself);
        form.underPlace(warning);
        form.onChange(() -> warning.look(form.soFar().orElse(null)));
        warning.look(form.soFar().orElse(null));
    }

    private void look(@Nullable EventDraft typed) {
        if (typed != null && typed.where().equals(where) && typed.when().equals(when)) {
            return;
        }
        where = typed == null ? null : typed.where();
        when = typed == null ? null : typed.when();
        var others = typed == null || typed.where().venue() == null ? List.<Neighbour>of() : use.besides(typed, itself);
        setText(
                others.isEmpty()
                        ? ""
                        : words.get("workspace.plan.place-taken", "others", PlaceNeighbors.named(words, others)));
        setVisible(!others.isEmpty());
    }
}
