package nyc.icefree.workspace.today;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.eventviews.ComingEvent;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.proposals.ProposedPart;
import nyc.icefree.proposals.Scope;
import nyc.icefree.text.MixedLine;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.approvals.ProposalsDialogs;
import org.springframework.stereotype.Component;

/** What others propose and one may agree to: for one event, for several together, for a series. */
@Component
class ProposalNeeds implements NeedSource {
    private final ProposalDesk proposals;
    private final ProposalsDialogs dialogs;

    ProposalNeeds(ProposalDesk proposals, ProposalsDialogs dialogs) {
        this.proposals = proposals;
        this.dialogs = dialogs;
    }

    @Override
    public List<TodayLine> needs(Glance glance) {
        var bundles = new LinkedHashMap<UUID, List<ProposalView>>();
        var open = proposals.toAgree();
        open.forEach(
                one -> bundles.computeIfAbsent(one.bundle() == null ? one.id() : one.bundle(), id -> new ArrayList<>())
                        .add(one));
        var events = glance.events(open.stream().map(ProposalView::event).toList());
        return bundles.entrySet().stream()
                .flatMap(bundle -> bundle.getValue().size() > 1
                        ? Stream.of(together(
                                glance, bundle.getKey(), bundle.getValue().size()))
                        : Stream.ofNullable(
                                        events.get(bundle.getValue().getFirst().event()))
                                .map(event -> single(glance, bundle.getValue().getFirst(), event)))
                .toList();
    }

    private static TodayLine single(Glance glance, ProposalView one, ComingEvent event) {
        var words = glance.words;
        return TodayLine.of(
                Urgency.ANSWER,
                one.start(),
                MixedLine.in(
                        words,
                        key(one),
                        "event",
                        event.titleFor(words.language()),
                        "span",
                        words.span(one.start(), one.end())),
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

    private TodayLine together(Glance glance, UUID bundle, int count) {
        var words = glance.words;
        String sentence = words.get("workspace.answers.bundle", "count", count);
        var open = new Button(words.get("workspace.proposal.bundle.see"), click -> dialogs.open(bundle, glance.again));
        open.getElement().setAttribute("aria-label", open.getText() + ": " + sentence);
        return new TodayLine(Urgency.ANSWER, null, MixedLine.of(sentence), List.of(open));
    }
}
