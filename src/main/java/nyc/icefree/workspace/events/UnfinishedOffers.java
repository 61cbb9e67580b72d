package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nyc.icefree.text.Words;
import nyc.icefree.unfinished.PlanSubject;
import nyc.icefree.unfinished.UnfinishedId;
import nyc.icefree.unfinished.UnfinishedPlan;
import nyc.icefree.unfinished.UnfinishedPlans;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.controls.Look;

/** What somebody left half-written, a line each: to go on with it, or to discard it, which can be undone. Nothing for nothing. */
class UnfinishedOffers extends UnorderedList {
    private final Words words;
    private final UnfinishedPlans unfinished;

    UnfinishedOffers(Words words, UnfinishedPlans unfinished) {
        this.words = words;
        this.unfinished = unfinished;
        addClassNames("needs-list", "unfinished");
        setVisible(false);
    }

    void add(String sentence, UnfinishedId id, PlanSubject subject) {
        var goOn = EventLinks.goOn(id, subject, words.get("workspace.unfinished.go-on"));
        goOn.addClassName("button-link");
        goOn.getElement().setAttribute("aria-label", goOn.getText() + ": " + sentence);
        var discard = new Button(words.get("workspace.unfinished.discard"));
        Look.QUIET.of(discard);
        discard.setAriaLabel(discard.getText() + ": " + sentence);
        var line = new ListItem(new Span(sentence), goOn, discard);
        discard.addClickListener(click -> Acts.run(words, () -> discard(id, line)));
        add(line);
        setVisible(true);
    }

    private void discard(UnfinishedId id, ListItem line) {
        var plan = unfinished.open(id);
        unfinished.discard(id);
        remove(line);
        setVisible(getComponentCount() > 0);
        plan.ifPresent(gone -> Notice.undoable(
                words.get("workspace.unfinished.discarded"),
                words.get("workspace.undo"),
                () -> Acts.run(words, () -> bringBack(gone, line))));
    }

    private void bringBack(UnfinishedPlan gone, ListItem line) {
        unfinished.keep(gone.id(), 0, gone.subject(), gone.soFar());
        add(line);
        setVisible(true);
    }
}
