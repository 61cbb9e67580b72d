package nyc.icefree.workspace.approvals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Wording;
import nyc.icefree.messages.ChangeAudience;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.ProposedPart;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.Refused;
import nyc.icefree.series.SeriesProposals;
import nyc.icefree.series.SeriesRefused;
import nyc.icefree.shifts.planning.ShiftMovePreview.Foreseen;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.ChangedWords;
import nyc.icefree.workspace.NotifiedPeople;
import nyc.icefree.workspace.ReasonDialog;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.series.SeriesChangeSummary;
import org.springframework.stereotype.Component;

/** A proposal on an event's page: what would change, who would be told, and the two answers. */
@Component
public record ProposalNotes(
        ViewerWords ownWords,
        Proposals proposals,
        ProposalDesk desk,
        SeriesProposals series,
        ChangeAudience audience,
        Organizations organizations) {
    /** Or why the last one was declined; empty when nothing waits or it became impossible. */
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
        return new Div(Styled.as("name", new Paragraph(sentence)));
    }

    private void answers(Words words, Div note, ProposalView open, Runnable changed) {
        var yes = Look.PRIMARY.button(agree(words, open), () -> attempt(words, () -> proposals.agree(open), changed));
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
        note.add(Styled.as("actions", new Div(yes, no)));
    }

    private static void attempt(Words words, Runnable step, Runnable changed) {
        if (RefusalNotices.run(words, step) != RefusalNotices.Outcome.GONE) {
            changed.run();
        }
    }

    /** What of an event would be another than it is today, as far as the reader may know it. */
    static class ProposedParts extends Div {
        private final Words words;
        private final ProposalView open;

        ProposedParts(Words words, ProposalView open, String coHosts) {
            this.words = words;
            this.open = open;
            if (has(ProposedPart.TIME)) {
                say(
                        "workspace.move.from-to",
                        "from",
                        words.span(
                                Objects.requireNonNull(open.now().when().start()),
                                Objects.requireNonNull(open.now().when().end())),
                        "to",
                        words.span(open.start(), open.end()));
            }
            if (open.rule() != null) {
                say("workspace.proposal.rule", "often", new RuleWords(words).sentence(open.rule()));
            }
            if (!open.reason().isEmpty()) {
                say("workspace.proposal.reason", "reason", open.reason());
            }
            var place = open.newPlace();
            if (place == null && has(ProposedPart.PLACE)) {
                say("workspace.proposal.other-place");
            } else if (place != null) {
                say(place.isEmpty() ? "workspace.proposal.no-place" : "workspace.proposal.place", "place", place);
            }
            if (has(ProposedPart.LINK)) {
                String link = open.next().where().onlineLink();
                say(
                        !open.seesLink()
                                ? "workspace.proposal.other-link"
                                : link.isEmpty() ? "workspace.proposal.no-link" : "workspace.proposal.link",
                        "link",
                        link);
            }
            if (has(ProposedPart.ATTENDANCE)) {
                say(
                        "workspace.waiting.attendance",
                        "attendance",
                        words.of(open.next().where().attendance()));
            }
            if (has(ProposedPart.KIND)) {
                say("workspace.proposal.kind", "kind", words.of(open.next().kind()));
            }
            if (has(ProposedPart.REACH)) {
                say(
                        "workspace.proposal.reach",
                        "reach",
                        words.of(open.next().visibility().reach()));
            }
            if (has(ProposedPart.ADDRESS_SHOWN)) {
                say(
                        "workspace.proposal.address-shown",
                        "shown",
                        words.of(open.next().visibility().address()));
            }
            if (has(ProposedPart.ACCESSIBILITY)) {
                say("workspace.proposal.accessibility");
            }
            if (has(ProposedPart.RSVPS)) {
                say("workspace.proposal.rsvps");
                var asked = open.now().rsvps().questions().said();
                open.next().rsvps().questions().said().stream()
                        .filter(question -> !asked.contains(question))
                        .sorted()
                        .forEach(question -> say("workspace.proposal.question", "question", question));
            }
            if (has(ProposedPart.CO_HOSTS)) {
                say("workspace.proposal.co-hosts", "names", coHosts);
            }
            if (has(ProposedPart.WORDS)) {
                texts();
            }
        }

        private boolean has(ProposedPart part) {
            return open.parts().contains(part);
        }

        private void texts() {
            add(Styled.as("muted", new Paragraph(words.get("workspace.changed.key"))));
            var languages = new LinkedHashSet<Language>();
            open.next().words().forEach(one -> languages.add(one.language()));
            open.now().words().forEach(one -> languages.add(one.language()));
            languages.forEach(language -> {
                var before = in(open.now(), language);
                var after = in(open.next(), language);
                var text = new Div();
                after.byField()
                        .forEach((field, is) -> changed(text, before.byField().getOrDefault(field, ""), is));
                text.getElement().setAttribute("lang", language.tag());
                add(text);
            });
            // what the reader may not know is at least said to change
            if (has(ProposedPart.INSTRUCTIONS)
                    && open.next().words().stream()
                            .allMatch(one -> one.instructions().isBlank())) {
                say("workspace.proposal.other-instructions");
            }
        }

        private void changed(Div text, String before, String after) {
            String was = SafeText.plain(before);
            String is = SafeText.plain(after);
            if (!was.isBlank() || !is.isBlank()) {
                text.add(new ChangedWords(words, was, is));
            }
        }

        private static Wording in(EventDraft form, Language language) {
            return form.words().stream()
                    .filter(one -> one.language().equals(language))
                    .map(EventWords::wording)
                    .findFirst()
                    .orElse(Wording.NONE);
        }

        private void say(String key, Object... namesAndValues) {
            add(new Paragraph(words.get(key, namesAndValues)));
        }
    }
}
