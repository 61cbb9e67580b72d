package nyc.icefree.workspace.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.CompactTime;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventDetail;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.ProposedPart;
import nyc.icefree.proposals.Scope;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.approvals.ProposalNotes;
import nyc.icefree.workspace.events.EventDetails;
import nyc.icefree.workspace.queues.AnswerOutcome;
import nyc.icefree.workspace.queues.QueueAnswer;
import nyc.icefree.workspace.queues.QueueRow;
import nyc.icefree.workspace.queues.SelectedItem;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;

/** Changes that somebody proposes and the reader may agree to. */
@SpringComponent
@org.springframework.context.annotation.Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ProposedChanges {
    private final Words words;
    private final ProposalDesk desk;
    private final Proposals proposals;
    private final EventDesk events;
    private final ProposalNotes notes;
    private final EventDetails details;

    ProposedChanges(
            ViewerWords ownWords,
            ProposalDesk desk,
            Proposals proposals,
            EventDesk events,
            ProposalNotes notes,
            EventDetails details) {
        words = ownWords.get();
        this.desk = desk;
        this.proposals = proposals;
        this.events = events;
        this.notes = notes;
        this.details = details;
    }

    List<QueueRow> rows(CompactTime times) {
        var open = desk.toAgree();
        var known = events
                .details(open.stream().map(ProposalView::event).distinct().toList())
                .stream()
                .collect(Collectors.toMap(event -> event.view().id(), Function.identity()));
        return open.stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.event())).map(event -> row(one, event, times)))
                .toList();
    }

    private QueueRow row(ProposalView one, EventDetail event, CompactTime times) {
        String what = one.parts().contains(ProposedPart.TIME) || one.scope() != Scope.THIS
                ? words.get("workspace.review.moves", "when", times.span(one.start(), one.end()))
                : words.get(one.moves() ? "workspace.review.elsewhere" : "workspace.review.words");
        return new QueueRow(
                one.id(),
                event.view().wordsIn(words.language()).title(),
                words.get("workspace.queue.from", "who", event.view().host().name(), "when", what),
                words.get("workspace.review.change"),
                Tone.PLAIN);
    }

    /** Empty for what does not wait for the reader. */
    Optional<SelectedItem> read(UUID id) {
        return desk.toAgree(id)
                .flatMap(open -> events.detail(open.event())
                        .flatMap(event -> notes.about(open).map(note -> waiting(open, event, note))));
    }

    private SelectedItem waiting(ProposalView open, EventDetail event, Component note) {
        var content = new ArrayList<Component>();
        content.add(note);
        content.add(new H2(words.get("workspace.review.as-it-stands")));
        content.add(EventPlaceAndTime.of(words, event));
        content.add(details.of(event));
        String title = event.view().wordsIn(words.language()).title();
        return new SelectedItem(
                title,
                content,
                List.of(
                        QueueAnswer.atOnce(
                                "a",
                                ProposalNotes.agree(words, open),
                                nothing -> done(title, () -> proposals.agree(open))),
                        QueueAnswer.withWords(
                                "d",
                                words.get("workspace.waiting.disagree"),
                                new QueueAnswer.Ask(
                                        words.get("word.reason"),
                                        words.get("workspace.proposal.decline.consequence"),
                                        words.get("workspace.proposal.decline.now"),
                                        Proposals.LONGEST_REASON),
                                reason -> done(title, () -> proposals.decline(open.id(), reason)))),
                List.of());
    }

    private AnswerOutcome done(String title, Runnable decision) {
        decision.run();
        return AnswerOutcome.forGood(words.get("workspace.review.proposal.done", "event", title));
    }
}
