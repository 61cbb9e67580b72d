package nyc.icefree.workspace.keys;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.GridRefresh;

/**
 * A field and the list of what it finds (frontend/workspace-keys.ts): the keys go through the list while the focus stays in
 * the field, as the pattern of a combobox has it.
 */
@Tag("command-palette")
class PaletteBox extends Component implements HasComponents {
    private static final String LIST = "palette-list";
    private static final int PAUSE_IN_TYPING = 250;

    private final Words words;
    private final Input field = new Input(ValueChangeMode.LAZY);
    private final Div list = new Div();
    private final Paragraph nothing = new Paragraph();
    private final Div failed = new Div();
    private final Span status = new Span();
    private final Consumer<String> asked;
    private final Consumer<Runnable> chosen;

    /**
     * @param asked what was typed, to be answered by {@link #show}
     * @param chosen what to do
     */
    PaletteBox(Words words, Consumer<String> asked, Consumer<Runnable> chosen) {
        this.words = words;
        this.asked = asked;
        this.chosen = chosen;
        field.setValueChangeTimeout(PAUSE_IN_TYPING);
        field.setPlaceholder(words.get("workspace.palette.hint"));
        field.setAriaLabel(words.get("workspace.palette.field"));
        field.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-controls", LIST)
                .setAttribute("aria-expanded", "false")
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false");
        field.addValueChangeListener(change -> ask());
        // whatever is listened to sends first what waits: the listener has nothing to do itself
        field.getElement().addEventListener("change", entered -> {});
        list.setId(LIST);
        list.addClassName("palette-list");
        list.getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", words.get("workspace.palette.list"));
        var waiting = new Paragraph(words.get("workspace.palette.waiting"));
        waiting.addClassNames("palette-waiting", "muted");
        nothing.addClassNames("palette-nothing", "muted");
        failed.addClassName("palette-failed");
        failed.add(
                new Paragraph(words.get("workspace.palette.failed")),
                new Button(words.get("workspace.palette.again"), click -> ask()));
        status.addClassName("palette-status");
        status.getElement().setAttribute("role", "status");
        add(field, waiting, failed, nothing, list, status);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        KeyListener.MODULE.load(event.getUI());
        ask();
        whenDefined("this.begin()");
    }

    private void ask() {
        GridRefresh.of(this, () -> {
            String typed = field.getValue();
            show(List.of(), "");
            failed.setVisible(true); // stays if there is no answer; what went wrong is said and logged as elsewhere
            whenDefined("this.answered($0)", typed);
            asked.accept(typed);
        });
    }

    /** @param empty what stands there when there is nothing */
    void show(List<PaletteGroup> groups, String empty) {
        failed.setVisible(false);
        list.removeAll();
        int count = 0;
        for (int g = 0; g < groups.size(); g++) {
            var group = groups.get(g);
            var part = new Div();
            var heading = new Div(group.heading());
            heading.setId("palette-group-" + g);
            heading.addClassName("palette-heading");
            heading.getElement().setAttribute("role", "presentation");
            part.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "palette-group-" + g);
            part.add(heading);
            for (var item : group.items()) {
                part.add(option(item, count++));
            }
            list.add(part);
        }
        list.setVisible(count > 0);
        nothing.setVisible(count == 0 && !empty.isEmpty());
        nothing.setText(empty);
        status.setText(words.get("workspace.palette.count", "count", count));
    }

    private Div option(PaletteItem item, int number) {
        var option = new Div(text(item.label(), "name"));
        if (!item.detail().isEmpty()) {
            option.add(text(item.detail(), "muted"));
        }
        if (item.mark() != null) {
            option.add(item.mark());
        }
        option.setId("palette-option-" + number);
        option.addClassName("palette-option");
        option.getElement().setAttribute("role", "option").setAttribute("aria-selected", "false");
        option.addClickListener((ClickEvent<Div> click) -> chosen.accept(item.act()));
        return option;
    }

    /** Which may be of another script than what is around it. */
    private static Span text(String text, String looks) {
        var span = new Span(text);
        span.addClassName(looks);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private void whenDefined(String what, Object... with) {
        getElement().executeJs("customElements.whenDefined('command-palette').then(() => " + what + ")", with);
    }
}
