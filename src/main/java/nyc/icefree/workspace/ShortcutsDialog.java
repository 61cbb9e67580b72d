package nyc.icefree.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Consumer;
import nyc.icefree.text.Words;

/** Says which keys do what, and turns them off for whoever comes upon them by accident or by voice. */
class ShortcutsDialog extends Dialog {
    ShortcutsDialog(Words words, Map<String, String> keys, boolean on, Consumer<Boolean> turn) {
        setHeaderTitle(words.get("workspace.keys.title"));
        DialogWidth.QUESTION.of(this);
        var list = new Facts();
        list.addClassName("keys");
        keys.forEach(list::fact);
        var works = new Checkbox(words.get("workspace.keys.on"), on);
        works.addValueChangeListener(change -> turn.accept(change.getValue()));
        add(new Paragraph(words.get("workspace.keys.how")), list, works);
        getFooter().add(new Button(words.get("workspace.close"), click -> close()));
    }
}
