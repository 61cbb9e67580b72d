package nyc.icefree.workspace.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventDetail;
import nyc.icefree.proposals.DecidedProposal;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalOutcome;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.ProposedPart;
import nyc.icefree.proposals.Scope;
import nyc.icefree.text.Words;
import nyc.icefree.wording.CompactTime;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.approvals.ProposalNotes;
import nyc.icefree.workspace.approvals.ProposalsDialogs;
import nyc.icefree.workspace.events.EventDetails;
import nyc.icefree.workspace.queues.Chosen;
import nyc.icefree.workspace.queues.Done;
import nyc.icefree.workspace.queues.PlaceClash;
import nyc.icefree.workspace.queues.QueueAnswer;
import nyc.icefree.workspace.queues.QueueRow;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;

/** Changes that somebody proposes and the reader may agree to; several that belong together are decided together. */
@SpringComponent
@org.springframework.context.annotation.Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ProposedChanges {
    private final Words words;
    private final ProposalDesk desk;
    private final Proposals proposals;
    private final EventDesk events;
    private final ProposalNotes notes;
    private final ProposalsDialogs dialogs;
    private final EventDetails details;
    private final Campaign campaign;

    ProposedChanges(
            ViewerWords ownWords,
            ProposalDesk desk,
            Proposals proposals,
            EventDesk events,
            ProposalNotes notes,
            ProposalsDialogs dialogs,
            EventDetails details,
            Campaign campaign) {
        words = ownWords.get();
        this.desk = desk;
        this.proposals = proposals;
        this.events = events;
        this.notes = notes;
        this.dialogs = dialogs;
        this.details = details;
        this.campaign = campaign;
    }

    List<QueueRow> rows(CompactTime times) {
        var bundles = new LinkedHashMap<UUID, List<ProposalView>>();
        desk.toAgree()
                .forEach(one -> bundles.computeIfAbsent(
                                one.bundle() == null ? one.id() : one.bundle(), id -> new ArrayList<>())
                        .add(one));
        var known =
                events
                        .details(bundles.values().stream()
                                .map(all -> all.getFirst().event())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(event -> event.view().id(), Function.identity()));
        return bundles.values().stream()
                .filter(all -> known.containsKey(all.getFirst().event()))
                .map(all ->
                        row(all, Objects.requireNonNull(known.get(all.getFirst().event())), times))
                .toList();
    }

    private QueueRow row(List<ProposalView> all, EventDetail event, CompactTime times) {
        var one = all.getFirst();
        String what = all.size() > 1
                ? words.get("workspace.review.several", "count", all.size())
                : one.parts().contains(ProposedPart.TIME) || one.scope() != Scope.THIS
                        ? words.get("workspace.review.moves", "when", times.span(one.start(), one.end()))
                        : words.get(one.held() == null ? "workspace.review.elsewhere" : "workspace.review.words");
        return new QueueRow(
                one.id(),
                event.view().wordsIn(words.language()).title(),
                words.get("workspace.queue.from", "who", event.view().host().name(), "when", what),
                words.get("workspace.review.change"),
                Tone.PLAIN);
    }

    /**
     * @param title as it stood in the list
     * @param again reads the queue once several were decided in their dialog
     * @return empty for what is no proposal in which the reader has a say
     */
    Optional<Chosen> read(UUID id, String title, Runnable again) {
        var open = desk.toAgree(id);
        if (open.isPresent()) {
            var event = events.detail(open.get().event());
            var note = event.flatMap(known -> notes.about(open.get(), known.view(), again));
            if (event.isPresent() && note.isPresent()) {
                return Optional.of(waiting(open.get(), event.get(), note.get(), again));
            }
        }
        return desk.became(id).map(outcome -> decided(title, outcome));
    }

    private Chosen waiting(ProposalView open, EventDetail event, Component note, Runnable again) {
        var content = new ArrayList<Component>();
        content.add(note);
        PlaceClash.of(words, desk.besides(open.id())).ifPresent(content::add);
        content.add(new H2(words.get("workspace.review.as-it-stands")));
        content.add(EventPlaceAndTime.of(words, event));
        content.add(details.of(event));
        String title = event.view().wordsIn(words.language()).title();
        var bundle = open.bundle();
        if (bundle != null && desk.openOf(bundle).size() > 1) {
            return new Chosen(
                    title,
                    content,
                    List.of(),
                    List.of(new Button(
                            words.get("workspace.proposal.bundle.see"), click -> dialogs.open(bundle, again))));
        }
        return new Chosen(
                title,
                content,
                List.of(
                        QueueAnswer.atOnce(
                                "a",
                                ProposalNotes.agree(words, open),
                                nothing -> done(title, proposals.agree(open.id()))),
                        new QueueAnswer(
                                "d",
                                words.get("workspace.waiting.disagree"),
                                false,
                                null,
                                nothing -> done(title, proposals.decline(open.id())))),
                List.of());
    }

    private Done done(String title, DecidedProposal decided) {
        String said = words.get("workspace.review.proposal.done", "event", title);
        return decided.canBeTakenBack()
                ? Done.of(said, () -> {
                    proposals.takeBack(decided);
                    return "";
                })
                : Done.forGood(said);
    }

    private Chosen decided(String title, ProposalOutcome outcome) {
        var at = outcome.at();
        var said = new Paragraph(
                at == null
                        ? words.get("workspace.review.proposal.void")
                        : words.get(
                                "workspace.review.proposal.became",
                                "agreed",
                                outcome.agreed() ? "yes" : "no",
                                "who",
                                outcome.by() == null ? words.get("workspace.queue.somebody") : outcome.by(),
                                "when",
                                words.moment(at, campaign.now().zone())));
        said.addClassName("note-warning");
        return Chosen.decided(title, List.of(said));
    }
}
