package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Collectors;
import nyc.icefree.approvals.ChangeProposals;
import nyc.icefree.approvals.ProposedChange;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.approvals.ReviewRefused;
import nyc.icefree.approvals.Verdict;
import nyc.icefree.events.ChangedMeanwhile;
import nyc.icefree.events.CoHosting;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.EventState;
import nyc.icefree.events.Host;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.OwnWords;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What an event waits for: an hour, a decision, a second person, or organizations that have not answered. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WaitingFor extends Div {
    private final Words words;
    private final ReviewDesk reviews;
    private final ChangeProposals proposals;
    private final CoHosting coHosting;

    WaitingFor(OwnWords words, ReviewDesk reviews, ChangeProposals proposals, CoHosting coHosting) {
        this.words = words.get();
        this.reviews = reviews;
        this.proposals = proposals;
        this.coHosting = coHosting;
        addClassName("waiting-for");
    }

    void show(EventDetail event, Runnable changed) {
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
        proposals.open(view.id()).ifPresent(open -> add(proposal(open, changed)));
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

    private Div proposal(ProposedChange open, Runnable changed) {
        var note = new Div(
                new Paragraph(words.get("workspace.waiting.proposal", "span", words.span(open.start(), open.end()))));
        note.addClassName("waiting-note");
        note.add(
                button("workspace.waiting.agree", () -> proposals.agree(open.id()), changed),
                button("workspace.waiting.disagree", () -> proposals.decline(open.id()), changed));
        return note;
    }

    private Button button(String key, Runnable step, Runnable changed) {
        return new Button(words.get(key), click -> {
            try {
                step.run();
            } catch (ReviewRefused refused) {
                Notice.refused(words.get(refused.key()));
                return;
            } catch (ChangedMeanwhile overtaken) {
                Notice.refused(words.get("workspace.waiting.overtaken"));
            }
            changed.run();
        });
    }

    private void say(String text) {
        add(new Paragraph(text));
    }
}
