package nyc.icefree.workspace.approvals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.messages.ChangeAudience;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.ProposedPart;
import nyc.icefree.proposals.Scope;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.Refused;
import nyc.icefree.series.SeriesProposals;
import nyc.icefree.series.SeriesRefused;
import nyc.icefree.shifts.planning.ShiftMovePreview.Foreseen;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.NotifiedPeople;
import nyc.icefree.workspace.ReasonDialog;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.series.SeriesChangeSummary;
import org.springframework.stereotype.Component;

/** A proposal on an event's page: what would be another, how far, who is told once somebody agrees, and the two answers. */
@Component
public class ProposalNotes {
    private final ViewerWords ownWords;
    private final Proposals proposals;
    private final ProposalDesk desk;
    private final SeriesProposals series;
    private final ChangeAudience audience;
    private final Organizations organizations;

    ProposalNotes(
            ViewerWords ownWords,
            Proposals proposals,
            ProposalDesk desk,
            SeriesProposals series,
            ChangeAudience audience,
            Organizations organizations) {
        this.ownWords = ownWords;
        this.proposals = proposals;
        this.desk = desk;
        this.series = series;
        this.audience = audience;
        this.organizations = organizations;
    }

    /** Or why the last one was declined; empty when nothing waits, or what does has become impossible meanwhile. */
    Optional<Div> of(EventView event, Runnable changed) {
        var words = ownWords.get();
        var proposed = desk.of(event.id());
        var open = proposed.open().orElse(null);
        if (open == null) {
            return proposed.declined()
                    .map(reason -> new Div(new Paragraph(words.get("workspace.waiting.declined", "reason", reason))));
        }
        var note = about(open);
        note.ifPresent(shown -> {
            shown.addClassName("proposal");
            answers(words, shown, open, changed);
        });
        return note;
    }

    /** Without the answers; empty when it has become impossible meanwhile. */
    public Optional<Div> about(ProposalView open) {
        var words = ownWords.get();
        var note = note(first(words, open));
        note.add(new ProposedParts(words, open, names(open)));
        if (open.scope() == Scope.THIS) {
            single(words, note, open);
        } else if (!many(words, note, open)) {
            return Optional.empty();
        }
        return Optional.of(note);
    }

    /** What the button says that agrees to it. */
    public static String agree(Words words, ProposalView open) {
        return words.get(open.scope() == Scope.THIS ? "workspace.waiting.agree" : "workspace.proposal.agree-series");
    }

    private static String first(Words words, ProposalView open) {
        return open.scope() == Scope.THIS
                ? words.get(open.byAdministrator() ? "workspace.waiting.held" : "workspace.waiting.proposal")
                : words.get(
                        "workspace.proposal.series",
                        "scope",
                        open.scope().name().toLowerCase(Locale.ROOT),
                        "date",
                        words.span(open.start(), open.end()));
    }

    private void single(Words words, Div note, ProposalView open) {
        if (open.parts().contains(ProposedPart.TIME)) {
            note.add(new Paragraph(words.of(open.shifts())));
        }
        if (open.moves()) {
            note.add(
                    new Paragraph(words.get("workspace.proposal.told")),
                    new NotifiedPeople(words, audience.of(open.event())));
        }
    }

    /** @return whether it can still be done */
    private boolean many(Words words, Div note, ProposalView open) {
        var said = new SeriesChangeSummary(words, audience::of, moves -> Foreseen.NOTHING);
        try {
            said.tell(series.preview(open.id()));
        } catch (ChangedMeanwhile overtaken) {
            return false;
        } catch (Refused refused) {
            refused.require(SeriesRefused.class);
            said.refuse(words.why(refused));
        }
        note.add(said, new Paragraph(words.of(open.shifts())));
        return true;
    }

    private String names(ProposalView open) {
        var coHosts = open.next().coHosts();
        return organizations.all().stream()
                .filter(card -> coHosts.contains(card.id()))
                .sorted(Comparator.comparing(card -> coHosts.indexOf(card.id())))
                .map(OrganizationCard::name)
                .collect(Collectors.joining(", "));
    }

    private static Div note(String sentence) {
        var first = new Paragraph(sentence);
        first.addClassName("name");
        return new Div(first);
    }

    private void answers(Words words, Div note, ProposalView open, Runnable changed) {
        var yes = new Button(agree(words, open), click -> attempt(words, () -> proposals.agree(open), changed));
        Look.PRIMARY.of(yes);
        var no = open.own()
                ? new Button(
                        words.get("workspace.waiting.withdraw"),
                        click -> attempt(words, () -> proposals.withdraw(open.id()), changed))
                : new Button(
                        words.get("workspace.waiting.disagree"),
                        click -> new ReasonDialog(
                                        words, "workspace.proposal.decline", Proposals.LONGEST_REASON, reason -> {
                                            proposals.decline(open.id(), reason);
                                            changed.run();
                                        })
                                .open());
        var row = new Div(yes, no);
        row.addClassName("actions");
        note.add(row);
    }

    private static void attempt(Words words, Runnable step, Runnable changed) {
        if (RefusalNotices.run(words, step) != RefusalNotices.Outcome.GONE) {
            changed.run();
        }
    }
}
