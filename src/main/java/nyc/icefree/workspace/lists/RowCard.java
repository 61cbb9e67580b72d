package nyc.icefree.workspace.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.controls.Styled;

/** All of a row in one cell, rendered by the browser. */
public final class RowCard<T> {
    private static final String TITLE = "${item.href ? html`<a router-link href=${item.href}>${item.title}</a>`"
            + " : html`<span class=\"name\">${item.title}</span>`}";
    private static final String STATE = "${item.word ? html`<span class=${item.tone}>${item.word}</span>` : ''}";
    private static final String FACTS = "${item.facts.map(fact => html`<span>${fact}</span>`)}";
    private static final String MORE = "${item.link ? html`<a router-link href=${item.link}>${item.linked}</a>` : ''}";

    private final ValueProvider<T, String> title;
    private ValueProvider<T, String> href = row -> "";
    private ValueProvider<T, String> word = row -> "";
    private ValueProvider<T, String> tone = row -> "";
    private ValueProvider<T, List<String>> facts = row -> List.of();
    private ValueProvider<T, String> link = row -> "";
    private ValueProvider<T, String> linked = row -> "";

    public RowCard(ValueProvider<T, String> title) {
        this.title = title;
    }

    /** Links the title, unless empty. */
    public RowCard<T> leading(ValueProvider<T, String> to) {
        href = to;
        return this;
    }

    public RowCard<T> state(ValueProvider<T, String> said, ValueProvider<T, Tone> as) {
        word = said;
        tone = row -> as.apply(row).classes();
        return this;
    }

    /** Most wanted first; empty ones are left out. */
    public RowCard<T> facts(ValueProvider<T, List<String>> known) {
        facts = row -> known.apply(row).stream().filter(fact -> !fact.isEmpty()).toList();
        return this;
    }

    /** Leads to more, unless empty. */
    public RowCard<T> more(String text, ValueProvider<T, String> to) {
        return more(row -> text, to);
    }

    public RowCard<T> more(ValueProvider<T, String> text, ValueProvider<T, String> to) {
        linked = text;
        link = to;
        return this;
    }

    /** The one cell of a row on a phone. */
    public LitRenderer<T> card() {
        return in("row-card");
    }

    /** The same with acts at its end. */
    public ComponentRenderer<Div, T> card(ValueProvider<T, ? extends Component> acts) {
        return new ComponentRenderer<>(row -> {
            var called = href.apply(row).isEmpty()
                    ? Styled.as("name", new Span(title.apply(row)))
                    : new Anchor(href.apply(row), title.apply(row));
            var known = Styled.as("row-facts muted", new Div());
            if (!word.apply(row).isEmpty()) {
                var state = new Span(word.apply(row));
                state.addClassNames(tone.apply(row).split(" "));
                known.add(state);
            }
            facts.apply(row).forEach(fact -> known.add(new Span(fact)));
            if (!link.apply(row).isEmpty()) {
                known.add(new Anchor(link.apply(row), linked.apply(row)));
            }
            return Styled.as("row-card", new Div(new Div(called, known), acts.apply(row)));
        });
    }

    public LitRenderer<T> cell() {
        return in("row-line");
    }

    private LitRenderer<T> in(String box) {
        return LitRenderer.<T>of("<div class=\"" + box + "\"><div>${item.title ? " + "html`" + TITLE + "` : ''}"
                        + "<div class=\"row-facts muted\">" + STATE + FACTS + MORE + "</div></div></div>")
                .withProperty("title", title)
                .withProperty("href", href)
                .withProperty("word", word)
                .withProperty("tone", tone)
                .withProperty("facts", facts)
                .withProperty("link", link)
                .withProperty("linked", linked);
    }
}
