package nyc.icefree.workspace.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventDetail;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.proposals.ProposedPart;
import nyc.icefree.proposals.Scope;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.approvals.ProposalsDialogs;
import org.springframework.stereotype.Component;

/** What others propose and one may agree to: for one event, for several together, for a series. */
@Component
class PendingProposals {
    private final ViewerWords ownWords;
    private final ProposalDesk proposals;
    private final ProposalsDialogs dialogs;
    private final EventDesk desk;

    PendingProposals(ViewerWords ownWords, ProposalDesk proposals, ProposalsDialogs dialogs, EventDesk desk) {
        this.ownWords = ownWords;
        this.proposals = proposals;
        this.dialogs = dialogs;
        this.desk = desk;
    }

    /** @param decided is called once something was decided */
    void into(UnorderedList list, Runnable decided) {
        var words = ownWords.get();
        var bundles = new LinkedHashMap<UUID, List<ProposalView>>();
        proposals
                .toAgree()
                .forEach(one -> bundles.computeIfAbsent(
                                one.bundle() == null ? one.id() : one.bundle(), id -> new ArrayList<>())
                        .add(one));
        bundles.forEach((bundle, all) -> {
            if (all.size() > 1) {
                list.add(together(words, bundle, all.size(), decided));
            } else {
                var one = all.getFirst();
                desk.detail(one.event()).ifPresent(event -> list.add(single(words, one, event)));
            }
        });
    }

    private ListItem single(Words words, ProposalView one, EventDetail event) {
        return PendingAnswers.item(
                words.get(key(one), "event", title(words, event), "span", words.span(one.start(), one.end())),
                EventLinks.to(one.event(), EventLinks.DETAILS, words.get("workspace.answers.proposal.open")));
    }

    private static String key(ProposalView one) {
        if (one.scope() != Scope.THIS) {
            return "workspace.answers.series";
        }
        return one.held() != null
                ? "workspace.answers.held"
                : one.parts().contains(ProposedPart.TIME)
                        ? "workspace.answers.proposal"
                        : "workspace.answers.proposal.elsewhere";
    }

    private ListItem together(Words words, UUID bundle, int count, Runnable decided) {
        String sentence = words.get("workspace.answers.bundle", "count", count);
        var open = new Button(words.get("workspace.proposal.bundle.see"), click -> dialogs.open(bundle, decided));
        open.getElement().setAttribute("aria-label", open.getText() + ": " + sentence);
        return new ListItem(new Span(sentence), open);
    }

    private static String title(Words words, EventDetail event) {
        return event.view().wordsIn(words.language()).title();
    }
}
