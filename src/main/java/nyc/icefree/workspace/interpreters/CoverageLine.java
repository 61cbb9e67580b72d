package nyc.icefree.workspace.interpreters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nyc.icefree.interpreting.LanguageCoverage;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.controls.Styled;

/** One language of an event: how many interpreters it needs, how many are there, and what can be done. */
public class CoverageLine extends ListItem {
    public CoverageLine(LanguageCoverage one, Words words, Component... acts) {
        var name = Styled.as("name", new Span(words.of(one.language())));
        var state = new StateWord(
                words.get(one.isGap() ? "interpreting.gap" : "interpreting.covered"),
                one.isGap() ? Tone.ATTENTION : Tone.FINE);
        var numbers = Styled.as(
                "muted",
                new Div(words.get(
                        "interpreting.numbers", "needed", one.needed(), "there", one.there(), "asking", one.asking())));
        add(new Div(new Div(name, state), numbers));
        var buttons = Styled.as("actions", new Div(acts));
        buttons.setVisible(acts.length > 0);
        add(buttons);
    }
}
