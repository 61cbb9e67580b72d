package nyc.icefree.workspace;

import com.vaadin.flow.component.html.Span;

/** A state as a word in a frame; the tone only repeats what the word says. */
public class StateWord extends Span {
    public enum Tone {
        PLAIN,
        FINE,
        ATTENTION,
        ENDED
    }

    public StateWord(String word, Tone tone) {
        super(word);
        addClassNames("state-word", tone.name().toLowerCase(java.util.Locale.ROOT));
    }
}
