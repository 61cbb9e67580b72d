package nyc.icefree.workspace.approvals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import nyc.icefree.text.WordChanges;
import nyc.icefree.text.Words;

/** A text with what of it goes struck through and what is new underlined; whoever has it read aloud is told which is which. */
class ChangedWords extends Div {
    ChangedWords(Words words, String before, String after) {
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
        var ears = new Span(forEars + " ");
        ears.addClassName("for-ears");
        return new Element(tag).appendChild(ears.getElement(), new Span(text).getElement());
    }
}
