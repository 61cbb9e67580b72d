package nyc.icefree.workspace.today;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.disclosure.ComingEvent;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.proposals.ProposedPart;
import nyc.icefree.proposals.Scope;
import nyc.icefree.text.MixedLine;
import nyc.icefree.workspace.EventLinks;
import org.springframework.stereotype.Component;

/** Proposals that the reader may agree to. */
@Component
record ProposalsOnToday(ProposalDesk proposals) implements TodaySource {
    @Override
    public List<TodayLine> lines(TodayData data) {
        var open = proposals.toAgree();
        var events = data.events(open.stream().map(ProposalView::event).toList());
        return open.stream()
                .flatMap(one -> Stream.ofNullable(events.get(one.event())).map(event -> line(data, one, event)))
                .toList();
    }

    private static TodayLine line(TodayData data, ProposalView one, ComingEvent event) {
        var words = data.words;
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
        return one.parts().contains(ProposedPart.TIME)
                ? "workspace.answers.proposal"
                : one.moves() ? "workspace.answers.proposal.elsewhere" : "workspace.answers.held";
    }
}
