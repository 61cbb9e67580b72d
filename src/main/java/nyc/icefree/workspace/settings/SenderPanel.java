package nyc.icefree.workspace.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nyc.icefree.deliverability.SenderChecked;
import nyc.icefree.deliverability.SenderDomain;
import nyc.icefree.deliverability.SenderFinding.Verdict;
import nyc.icefree.deliverability.SenderPart;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.longacts.LongActs;
import nyc.icefree.workspace.longacts.LongActs.Asked;

/** What receiving servers find of the domain in whose name mail leaves: asked for by a press, since it asks name servers. */
class SenderPanel extends Div {
    private final Words words;
    private final Button check;
    private final Div found = new Div();

    SenderPanel(SenderDomain sender, LongActs longActs, Words words) {
        this.words = words;
        check = new Button(words.get("workspace.settings.sender.check"));
        check.setDisableOnClick(true);
        var asked = new Asked<>(
                words.get("workspace.settings.sender.checking"),
                sender::check,
                checked -> words.get("workspace.settings.sender.checked", "domain", checked.domain()),
                checked -> null);
        check.addClickListener(click -> {
            boolean begun = longActs.begin(this, asked, this::show, fault -> {
                check.setEnabled(true);
                throw fault;
            });
            check.setEnabled(!begun);
        });
        found.addClassName("sender-found");
        found.getElement().setAttribute("role", "status");
        var relay = new Paragraph(words.get("workspace.settings.mail.relay"));
        relay.addClassName("muted");
        add(check, found, relay);
    }

    private void show(SenderChecked checked) {
        check.setEnabled(true);
        found.removeAll();
        found.add(new Paragraph(words.get("workspace.settings.sender.checked", "domain", checked.domain())));
        var facts = new Facts();
        checked.parts().forEach(part -> facts.fact(words.of(part.record()), part(part)));
        found.add(facts);
    }

    private Div part(SenderPart part) {
        Verdict verdict = part.finding().verdict();
        var line = new Div(
                new StateWord(words.of(verdict), verdict == Verdict.FINE ? Tone.FINE : tone(verdict)),
                new Paragraph(words.of(part.finding())));
        line.addClassName("sender-part");
        if (!part.name().isEmpty()) {
            line.add(new Paragraph(new Span(words.get("workspace.settings.sender.name") + " "), code(part.name())));
        }
        if (!part.wanted().isEmpty()) {
            line.add(new Paragraph(new Span(words.get("workspace.settings.sender.wanted") + " "), code(part.wanted())));
        }
        return line;
    }

    private static Tone tone(Verdict verdict) {
        return verdict == Verdict.TO_MEND ? Tone.ATTENTION : Tone.PLAIN;
    }

    private static Code code(String text) {
        var code = new Code(text);
        code.getElement().setAttribute("dir", "ltr");
        return code;
    }
}
