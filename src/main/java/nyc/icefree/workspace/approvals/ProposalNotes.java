package nyc.icefree.workspace.approvals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.messages.ChangeAudience;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import nyc.icefree.proposals.HeldContent;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.ProposedPart;
import nyc.icefree.proposals.Scope;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.series.SeriesProposals;
import nyc.icefree.series.SeriesRefused;
import nyc.icefree.shifts.ShiftMovePreview.Foreseen;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.NotifiedPeople;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
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

    /** Empty when nothing waits, or what does has become impossible meanwhile. */
    Optional<Div> of(EventView event, Runnable changed) {
        return desk.open(event.id()).flatMap(open -> {
            var note = about(open, event);
            note.ifPresent(shown -> {
                shown.addClassName("proposal");
                answers(ownWords.get(), shown, open, changed);
            });
            return note;
        });
    }

    /** Without the answers; empty when it has become impossible meanwhile. */
    public Optional<Div> about(ProposalView open, EventView event) {
        var words = ownWords.get();
        var note = note(first(words, open));
        boolean alone = open.scope() == Scope.THIS;
        var held = open.held();
        if (held != null && !alone) {
            note.add(new Paragraph(words.get(held(open))));
        }
        note.add(new ProposedParts(words, open, event, held == null ? "" : names(held)));
        if (alone) {
            single(words, note, open);
        } else if (!many(words, note, open)) {
            return Optional.empty();
        }
        return Optional.of(note);
    }

    /** What the button says that agrees to it. */
    public static String agree(Words words, ProposalView open) {
        return words.get(
                open.held() != null
                        ? "workspace.waiting.held.agree"
                        : open.scope() == Scope.THIS ? "workspace.waiting.agree" : "workspace.proposal.agree-series");
    }

    private static String first(Words words, ProposalView open) {
        var span = words.span(open.start(), open.end());
        if (open.scope() != Scope.THIS) {
            return words.get(
                    "workspace.proposal.series", "scope", open.scope().name().toLowerCase(Locale.ROOT), "date", span);
        }
        return open.held() == null ? words.get("workspace.waiting.proposal", "span", span) : words.get(held(open));
    }

    private static String held(ProposalView open) {
        return open.byAdministrator() ? "workspace.waiting.held" : "workspace.waiting.held.trusted";
    }

    private void single(Words words, Div note, ProposalView open) {
        if (open.parts().contains(ProposedPart.TIME)) {
            if (open.held() != null) {
                note.add(new Paragraph(
                        words.get("workspace.waiting.proposal", "span", words.span(open.start(), open.end()))));
            }
            note.add(new Paragraph(words.of(open.shifts())));
        }
        if (open.held() == null || open.moves()) {
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
        } catch (SeriesRefused refused) {
            said.refuse(words.why(refused));
        } catch (ChangedMeanwhile overtaken) {
            return false;
        }
        note.add(said, new Paragraph(words.of(open.shifts())));
        return true;
    }

    private String names(HeldContent held) {
        return organizations.all().stream()
                .filter(card -> held.coHosts().contains(card.id()))
                .sorted(Comparator.comparing(card -> held.coHosts().indexOf(card.id())))
                .map(OrganizationCard::name)
                .collect(Collectors.joining(", "));
    }

    private static Div note(String sentence) {
        var first = new Paragraph(sentence);
        first.addClassName("name");
        return new Div(first);
    }

    private void answers(Words words, Div note, ProposalView open, Runnable changed) {
        var yes = new Button(agree(words, open), click -> attempt(words, () -> proposals.agree(open.id()), changed));
        Look.PRIMARY.of(yes);
        var no = new Button(
                words.get("workspace.waiting.disagree"),
                click -> attempt(words, () -> proposals.decline(open.id()), changed));
        var row = new Div(yes, no);
        row.addClassName("actions");
        note.add(row);
    }

    private static void attempt(Words words, Runnable step, Runnable changed) {
        var outcome = Acts.run(words, () -> {
            try {
                step.run();
            } catch (ChangedMeanwhile overtaken) { // for good: nobody can agree to it any more
                Notice.refused(words.get("workspace.waiting.overtaken"));
            }
        });
        if (outcome != Acts.Outcome.GONE) {
            changed.run();
        }
    }
}
