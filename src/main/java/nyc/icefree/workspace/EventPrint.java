package nyc.icefree.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.EventDesk;
import nyc.icefree.people.NotYours;

/** Something about one event for paper, under its title and time, with the button that prints it. */
public abstract class EventPrint extends ViewPage implements BeforeEnterObserver {
    private final EventDesk events;

    protected EventPrint(ViewerWords ownWords, EventDesk events, String print) {
        super(ownWords);
        this.events = events;
        addClassName("print-page");
        addActions(
                new Button(words.get(print), click -> UI.getCurrent().getPage().executeJs("window.print()")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var event = events.detail(named(entering, "event", EventId::new))
                .orElseThrow(NotYours::new)
                .view();
        setHeadline(event.wordsIn(words.language()).title());
        add(new Paragraph(PlannedTimes.full(words, event.slot())));
        event.accessibility().toldOfPhotographs(words::of).ifPresent(told -> add(new Paragraph(told)));
        show(event);
    }

    protected abstract void show(EventView event);
}
