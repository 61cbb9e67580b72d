package nyc.icefree.workspace.approvals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nyc.icefree.approvals.ChangeProposals;
import nyc.icefree.approvals.HeldContent;
import nyc.icefree.approvals.ProposedChange;
import nyc.icefree.approvals.ReviewRefused;
import nyc.icefree.bulk.BundledProposals;
import nyc.icefree.events.ChangedMeanwhile;
import nyc.icefree.events.EventView;
import nyc.icefree.events.FormRefused;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.messages.ChangeAudience;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.series.ProposalRefused;
import nyc.icefree.series.SeriesProposal;
import nyc.icefree.series.SeriesProposals;
import nyc.icefree.series.SeriesRefused;
import nyc.icefree.shifts.ShiftMovePreview.Foreseen;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.NotifiedPeople;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.series.SeriesChangeSummary;
import org.springframework.stereotype.Component;

/** A proposal on an event's page: from when to when, where, who is told once somebody agrees, and the two answers. */
@Component
class ProposalNotes {
    private final ViewerWords ownWords;
    private final ChangeProposals proposals;
    private final SeriesProposals seriesProposals;
    private final BundledProposals bundles;
    private final ProposalsDialogs dialogs;
    private final ChangeAudience audience;
    private final Organizations organizations;

    ProposalNotes(
            ViewerWords ownWords,
            ChangeProposals proposals,
            SeriesProposals seriesProposals,
            BundledProposals bundles,
            ProposalsDialogs dialogs,
            ChangeAudience audience,
            Organizations organizations) {
        this.ownWords = ownWords;
        this.proposals = proposals;
        this.seriesProposals = seriesProposals;
        this.bundles = bundles;
        this.dialogs = dialogs;
        this.audience = audience;
        this.organizations = organizations;
    }

    Optional<Div> of(EventView event, Runnable changed) {
        return proposals
                .open(event.id())
                .map(open -> single(open, event, changed))
                .or(() -> seriesProposals.open(event.id()).flatMap(open -> series(open, event, changed)));
    }

    private Div single(ProposedChange open, EventView event, Runnable changed) {
        var words = ownWords.get();
        var held = open.held();
        var place = proposals.newPlace(open.id());
        boolean otherTime = !open.start().equals(event.slot().startLocal())
                || !open.end().equals(event.slot().endLocal());
        var attendance = Objects.requireNonNullElse(open.attendance(), event.attendance());
        boolean otherWay = attendance != event.attendance()
                || (open.attendance() != null && !Objects.equals(open.onlineLink(), event.onlineLink()));
        String moved = words.get("workspace.waiting.proposal", "span", words.span(open.start(), open.end()));
        var note = note(held == null ? moved : words.get("workspace.waiting.held"));
        if (held != null) {
            note.add(new HeldWords(words, held, event, names(held)));
            if (otherTime) {
                note.add(new Paragraph(moved));
            }
        }
        if (otherTime) {
            note.add(new Paragraph(words.of(open.shifts())));
        }
        place(words, note, place);
        if (otherWay) {
            note.add(new Paragraph(words.get("workspace.waiting.attendance", "attendance", words.of(attendance))));
        }
        if (held == null || otherTime || otherWay || place.isPresent()) {
            note.add(
                    new Paragraph(words.get("workspace.proposal.told")),
                    new NotifiedPeople(words, audience.of(event.id())));
        }
        var bundle = open.bundle();
        int together = bundle == null ? 0 : bundles.of(bundle).size();
        if (bundle != null && together > 1) {
            note.add(
                    new Paragraph(words.get("workspace.proposal.bundle", "count", together)),
                    new Button(words.get("workspace.proposal.bundle.see"), click -> dialogs.open(bundle, changed)));
        }
        answers(
                words,
                note,
                held == null ? "workspace.waiting.agree" : "workspace.waiting.held.agree",
                () -> proposals.agree(open.id()),
                () -> proposals.decline(open.id()),
                changed);
        return note;
    }

    /** Empty for what has become impossible meanwhile. */
    private Optional<Div> series(SeriesProposal open, EventView event, Runnable changed) {
        var words = ownWords.get();
        var note = note(words.get(
                "workspace.proposal.series",
                "scope",
                open.scope().name().toLowerCase(Locale.ROOT),
                "date",
                words.span(open.start(), open.end())));
        if (open.rule() != null) {
            var rule = Rule.read(open.rule(), open.start().toLocalDate(), open.zone());
            note.add(new Paragraph(words.get("workspace.proposal.rule", "often", new RuleWords(words).sentence(rule))));
        }
        place(words, note, seriesProposals.newPlace(open.id()));
        var said = new SeriesChangeSummary(words, audience::of, moves -> Foreseen.NOTHING);
        try {
            said.say(seriesProposals.preview(open.id()));
        } catch (SeriesRefused refused) {
            said.refuse(words.get(refused.key()));
        } catch (ChangedMeanwhile overtaken) {
            return Optional.empty();
        }
        note.add(said, new Paragraph(words.of(open.shifts())));
        answers(
                words,
                note,
                "workspace.proposal.agree-series",
                () -> seriesProposals.agree(open.id()),
                () -> seriesProposals.decline(open.id()),
                changed);
        return Optional.of(note);
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
        var note = new Div(first);
        note.addClassNames("proposal");
        return note;
    }

    static void place(Words words, Div note, Optional<String> place) {
        place.ifPresent(where -> note.add(new Paragraph(
                where.isEmpty()
                        ? words.get("workspace.proposal.no-place")
                        : words.get("workspace.proposal.place", "place", where))));
    }

    private static void answers(
            Words words, Div note, String agree, Runnable agreed, Runnable declined, Runnable changed) {
        var yes = new Button(words.get(agree), click -> attempt(words, agreed, changed));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(
                yes, new Button(words.get("workspace.waiting.disagree"), click -> attempt(words, declined, changed)));
        row.addClassName("actions");
        note.add(row);
    }

    private static void attempt(Words words, Runnable step, Runnable changed) {
        try {
            step.run();
        } catch (ReviewRefused refused) {
            Notice.refused(words.get(refused.key()));
        } catch (ProposalRefused refused) {
            Notice.refused(words.get(refused.key()));
        } catch (PlanningRefused refused) {
            Notice.refused(words.get(refused.key()));
        } catch (SeriesRefused refused) {
            Notice.refused(words.get(refused.key()));
        } catch (FormRefused refused) {
            Notice.refused(words.get(refused.problems().getFirst().key()));
        } catch (ChangedMeanwhile overtaken) {
            Notice.refused(words.get("workspace.waiting.overtaken"));
        }
        changed.run();
    }
}
