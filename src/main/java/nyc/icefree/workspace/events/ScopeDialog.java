package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nyc.icefree.series.ChangePreview;
import nyc.icefree.series.Scope;
import nyc.icefree.series.SeriesRefused;
import nyc.icefree.text.Words;

/** Asks how far a change of one date reaches, and says before it is done what would become of the others. */
class ScopeDialog extends Dialog {
    /** @param change is given the scope, and whether it must be proposed to a second person */
    ScopeDialog(
            Words words, ChangeSaid said, Function<Scope, ChangePreview> preview, BiConsumer<Scope, Boolean> change) {
        setHeaderTitle(words.get("workspace.scope"));
        setWidth("min(560px, 94vw)");
        var scope = new RadioButtonGroup<Scope>(words.get("workspace.scope.which"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(s -> words.get("workspace.scope." + s.name().toLowerCase(Locale.ROOT)));
        scope.setValue(Scope.THIS);
        var second = new AtomicBoolean();
        var now = new Button(words.get("workspace.scope.change"), click -> {
            close();
            change.accept(scope.getValue(), second.get());
        });
        now.addThemeVariants(ButtonVariant.PRIMARY);
        scope.addValueChangeListener(chosen -> {
            said.removeAll();
            now.setEnabled(true);
            second.set(false);
            now.setText(words.get("workspace.scope.change"));
            if (chosen.getValue() == Scope.THIS) {
                return;
            }
            try {
                var foreseen = preview.apply(chosen.getValue());
                said.say(foreseen);
                second.set(foreseen.needsSecond());
                if (foreseen.needsSecond()) {
                    now.setText(words.get("workspace.move.propose"));
                }
            } catch (SeriesRefused refused) {
                said.refuse(words.get(refused.key()));
                now.setEnabled(false);
            }
        });
        add(scope, said);
        getFooter().add(new Button(words.get("workspace.scope.not"), click -> close()), now);
    }
}
