package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import java.util.function.Function;
import nyc.icefree.series.ChangePreview;
import nyc.icefree.series.Scope;
import nyc.icefree.series.SeriesRefused;
import nyc.icefree.text.Words;

/** Asks how far a change of one date reaches, and says before it is done what would become of the others. */
class ScopeDialog extends Dialog {
    private final Words words;
    private final Div said = new Div();

    ScopeDialog(Words words, Function<Scope, ChangePreview> preview, Consumer<Scope> change) {
        this.words = words;
        setHeaderTitle(words.get("workspace.scope"));
        setWidth("min(560px, 94vw)");
        said.getElement().setAttribute("aria-live", "polite");
        var scope = new RadioButtonGroup<Scope>(words.get("workspace.scope.which"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(s -> words.get("workspace.scope." + s.name().toLowerCase(java.util.Locale.ROOT)));
        scope.setValue(Scope.THIS);
        var now = new Button(words.get("workspace.scope.change"), click -> {
            close();
            change.accept(scope.getValue());
        });
        now.addThemeVariants(ButtonVariant.PRIMARY);
        scope.addValueChangeListener(chosen -> {
            said.removeAll();
            now.setEnabled(true);
            if (chosen.getValue() == Scope.THIS) {
                return;
            }
            try {
                say(preview.apply(chosen.getValue()));
            } catch (SeriesRefused refused) {
                said.add(new Paragraph(words.get(refused.key())));
                now.setEnabled(false);
            }
        });
        add(scope, said);
        getFooter().add(new Button(words.get("workspace.scope.not"), click -> close()), now);
    }

    private void say(ChangePreview change) {
        said.add(new Paragraph(words.get(
                "workspace.scope.does",
                "dates",
                change.dates(),
                "published",
                change.published(),
                "splits",
                String.valueOf(change.splits()))));
        if (!change.kept().isEmpty()) {
            said.add(new Paragraph(words.get("workspace.scope.kept")));
            var list = new UnorderedList();
            change.kept().stream()
                    .limit(8)
                    .forEach(kept -> list.add(new ListItem(
                            words.span(kept.slot().startLocal(), kept.slot().endLocal()))));
            said.add(list);
        }
    }
}
