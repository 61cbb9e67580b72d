package nyc.icefree.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import nyc.icefree.text.WordChanges;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Styled;

/** A text with what of it goes struck through and what is new underlined; whoever has it read aloud is told which is which. */
public class ChangedWords extends Div {
    public ChangedWords(Words words, String before, String after) {
        addClassName("changed-words");
        WordChanges.between(before, after)
                .forEach(part -> getElement()
                        .appendChild(
                                switch (part.kind()) {
                                    case SAME -> new Span(part.text()).getElement();
                                    case GONE -> marked("del", words.get("workspace.changed.gone"), part.text());
                                    case NEW -> marked("ins", words.get("workspace.changed.new"), part.text());
                                }));
    }

    private static Element marked(String tag, String forEars, String text) {
        var ears = Styled.as("for-ears", new Span(forEars + " "));
        return new Element(tag).appendChild(ears.getElement(), new Span(text).getElement());
    }
}
