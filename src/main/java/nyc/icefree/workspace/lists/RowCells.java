package nyc.icefree.workspace.lists;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import nyc.icefree.workspace.StateWord.Tone;

/** Cells rendered by the browser: they cost no server components. */
public final class RowCells {

    private static final String LINK = "<a router-link href=${item.href}>${item.title}</a>";
    private static final String NAME = "<span class=\"name\">${item.title}</span>";

    private static final String WORD = "<span class=${item.tone} ?hidden=${!item.word}>${item.word}</span>";

    private RowCells() {}

    /** Title and, smaller below, what tells it from others. */
    public static <T> LitRenderer<T> named(ValueProvider<T, String> title, ValueProvider<T, String> below) {
        return titled(NAME, title, below);
    }

    /** The same, linked. */
    public static <T> LitRenderer<T> linked(
            ValueProvider<T, String> title, ValueProvider<T, String> href, ValueProvider<T, String> below) {
        return RowCells.<T>titled(LINK, title, below).withProperty("href", href);
    }

    /** The same with a word at the end, unless empty. */
    public static <T> LitRenderer<T> named(
            ValueProvider<T, String> title,
            ValueProvider<T, String> below,
            ValueProvider<T, String> word,
            ValueProvider<T, Tone> tone) {
        return RowCells.<T>titled(NAME, WORD, title, below)
                .withProperty("word", word)
                .withProperty("tone", row -> tone.apply(row).classes());
    }

    private static <T> LitRenderer<T> titled(
            String how, ValueProvider<T, String> title, ValueProvider<T, String> below) {
        return titled(how, "", title, below);
    }

    private static <T> LitRenderer<T> titled(
            String how, String end, ValueProvider<T, String> title, ValueProvider<T, String> below) {
        return LitRenderer.<T>of(
                        "<div class=\"row-line\"><div><div class=\"row-title\" title=${item.title}>" + how + "</div>"
                                + "<div class=\"row-place muted\" ?hidden=${!item.below} title=${item.below}>${item.below}</div></div>"
                                + end + "</div>")
                .withProperty("title", title)
                .withProperty("below", below);
    }

    /** All of a row in one cell, on a phone; nothing of it is cut off. */
    public static <T> LitRenderer<T> card(
            ValueProvider<T, String> title, ValueProvider<T, String> href, ValueProvider<T, List<String>> facts) {
        return new RowCard<>(title).leading(href).facts(facts).card();
    }

    public static <T> LitRenderer<T> state(ValueProvider<T, String> word, ValueProvider<T, Tone> tone) {
        return LitRenderer.<T>of("<span class=${item.tone}>${item.word}</span>")
                .withProperty("word", word)
                .withProperty("tone", row -> tone.apply(row).classes());
    }

    /** @param inFull for screen readers */
    public static <T> LitRenderer<T> time(ValueProvider<T, String> compact, ValueProvider<T, String> inFull) {
        return LitRenderer.<T>of(
                        "<span aria-hidden=\"true\">${item.when}</span><span class=\"for-ears\">${item.inFull}</span>")
                .withProperty("when", compact)
                .withProperty("inFull", inFull);
    }
}
