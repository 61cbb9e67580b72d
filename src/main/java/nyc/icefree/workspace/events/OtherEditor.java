package nyc.icefree.workspace.events;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nyc.icefree.eventform.DraftMerge;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.Styled;

/** Says what somebody else has saved while a form was open; where both changed the same, theirs and mine stand side by side. */
class OtherEditor extends Div {
    private final Words words;
    private final EventForm form;
    private EventDraft base;

    OtherEditor(Words words, EventForm form) {
        this.words = words;
        this.form = form;
        base = form.typed();
        setVisible(false);
        Styled.alert(Styled.as("problems message-bar", this));
    }

    void saved(EventDraft typed) {
        base = typed;
    }

    /**
     * Brings what was saved into the form.
     *
     * @param theirs a form that shows what somebody else has saved
     * @return what to save; empty until somebody has seen what came in and saves again
     */
    Optional<EventDraft> together(EventDraft typed, EventForm theirs) {
        removeAll();
        var merge = DraftMerge.of(base, theirs.typed(), typed);
        base = theirs.typed();
        form.show(merge.draft());
        setVisible(!merge.clashing().isEmpty());
        if (merge.clashing().isEmpty()) {
            if (merge.draft().equals(typed)) {
                return Optional.of(typed);
            }
            Notice.said(words.get("workspace.plan.together"));
            return Optional.empty();
        }
        add(new Paragraph(words.get("workspace.plan.collides")));
        merge.clashing().forEach(field -> add(line(field, theirs)));
        return Optional.empty();
    }

    private Div line(String field, EventForm theirs) {
        var line = new Div();
        String name = form.label(field);
        line.add(
                Styled.as("name", new Paragraph(name)),
                new Paragraph(words.get("workspace.plan.collides.theirs", "value", theirs.says(field))),
                new Paragraph(words.get("workspace.plan.collides.mine", "value", form.says(field))),
                Look.QUIET.button(words.get("workspace.plan.collides.take"), name, () -> {
                    form.show(DraftMerge.take(form.typed(), field, theirs.typed()));
                    remove(line);
                    setVisible(getChildren().count() > 1);
                }));
        return line;
    }
}
