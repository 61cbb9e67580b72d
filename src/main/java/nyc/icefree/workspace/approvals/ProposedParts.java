package nyc.icefree.workspace.approvals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.proposals.ProposedPart;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;

/** What of an event would be another than it is today, as far as the reader may know it. */
class ProposedParts extends Div {
    private final Words words;
    private final ProposalView open;

    /** @param coHosts names of those who would stand behind it, may be empty */
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
        var key = new Paragraph(words.get("workspace.changed.key"));
        key.addClassName("muted");
        add(key);
        var languages = new LinkedHashSet<Language>();
        open.next().words().forEach(one -> languages.add(one.language()));
        open.now().words().forEach(one -> languages.add(one.language()));
        languages.forEach(language -> {
            var before = in(open.now(), language);
            var after = in(open.next(), language);
            var text = new Div();
            changed(
                    text,
                    before.map(EventWords::title).orElse(""),
                    after.map(EventWords::title).orElse(""));
            changed(
                    text,
                    before.map(EventWords::description).orElse(""),
                    after.map(EventWords::description).orElse(""));
            changed(
                    text,
                    before.map(EventWords::instructions).orElse(""),
                    after.map(EventWords::instructions).orElse(""));
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

    private static Optional<EventWords> in(EventDraft form, Language language) {
        return form.words().stream()
                .filter(one -> one.language().equals(language))
                .findFirst();
    }

    private void say(String key, Object... namesAndValues) {
        add(new Paragraph(words.get(key, namesAndValues)));
    }
}
