package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.events.EventDetail;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventStates;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.events.EventCounting.EventCounts;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** When, where, state, answers and staffing of an event, always in sight. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class EventHeader extends Div {
    private final Words words;

    EventHeader(ViewerWords words) {
        this.words = words.get();
        addClassName("event-header");
    }

    void show(EventDetail event, EventCounts counts) {
        removeAll();
        var view = event.view();
        var planned = new WhenAndWhere(words);
        var facts = new Facts(words);
        fact(facts, "state", EventStates.of(words, view.state()));
        fact(facts, "when", new Div(planned.when(view.slot())));
        String where = planned.where(view);
        fact(facts, "where", new Div(where.isEmpty() ? words.get("workspace.event.nowhere") : where));
        if (counts.coming() != null) {
            fact(facts, "who-comes", new Div(EventStates.coming(words, counts.coming(), view.takesRsvps())));
        }
        if (counts.came() != null) {
            fact(facts, "came", new Div(EventStates.came(words, counts.came())));
        }
        if (counts.staffing() != null) {
            fact(facts, "help", new Div(EventStates.staffed(words, counts.staffing())));
        }
        add(facts);
        if (view.cancelReason() != null) {
            add(new Paragraph(words.get(
                    view.postponed() ? "workspace.step.postponed-because" : "workspace.event.cancelled-because",
                    "reason",
                    view.cancelReason())));
        }
    }

    private void fact(Facts facts, String key, Component value) {
        facts.fact(words.get("workspace.events." + key), value);
    }
}
