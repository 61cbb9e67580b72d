package nyc.icefree.workspace;

import com.vaadin.flow.component.html.Span;

/** A state as a framed word; its color only repeats the word. */
public class StateWord extends Span {
    public enum Tone {
        PLAIN,
        FINE,
        ATTENTION,
        ENDED;

        public String classes() {
            return "state-word " + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public StateWord(String word, Tone tone) {
        super(word);
        addClassNames(tone.classes().split(" "));
    }
}
