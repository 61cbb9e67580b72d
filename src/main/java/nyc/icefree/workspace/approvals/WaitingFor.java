package nyc.icefree.workspace.approvals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Collectors;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.approvals.Verdict;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.Host;
import nyc.icefree.events.CoHosting;
import nyc.icefree.events.EventDetail;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Says what an event waits for: an hour, a decision, a second person, or organizations that have not answered. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class WaitingFor extends Div {
    private final Words words;
    private final ReviewDesk reviews;
    private final ProposalNotes notes;
    private final CoHosting coHosting;

    WaitingFor(ViewerWords words, ReviewDesk reviews, ProposalNotes notes, CoHosting coHosting) {
        this.words = words.get();
        this.reviews = reviews;
        this.notes = notes;
        this.coHosting = coHosting;
        addClassName("waiting-for");
    }

    public void show(EventDetail event, Runnable changed) {
        removeAll();
        var view = event.view();
        if (event.publishAt() != null) {
            say(words.get(
                    view.state() == EventState.SUBMITTED
                            ? "workspace.waiting.hour-once-approved"
                            : "workspace.waiting.hour",
                    "when",
                    words.moment(event.publishAt(), view.slot().zone())));
        }
        if (event.mayOrganize() && view.state() == EventState.DRAFT) {
            reviews.last(view.id())
                    .filter(last -> last.verdict() != Verdict.ACCEPTED)
                    .ifPresent(last -> say(words.get(
                            "workspace.waiting.decided", "verdict", words.of(last.verdict()), "words", last.words())));
        }
        notes.of(view, changed).ifPresent(this::add);
        if (event.mayOrganize()) {
            var asked = coHosting.asked(view.id());
            if (!asked.isEmpty()) {
                say(words.get(
                        "workspace.waiting.co-hosts",
                        "names",
                        asked.stream().map(Host::name).sorted().collect(Collectors.joining(", "))));
            }
        }
        setVisible(getElement().getChildCount() > 0);
    }

    private void say(String text) {
        add(new Paragraph(text));
    }
}
