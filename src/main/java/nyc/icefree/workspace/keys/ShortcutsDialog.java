package nyc.icefree.workspace.keys;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.keys.Shortcut.Where;

/** Says which keys do what and where, and turns them off for whoever comes upon them by accident or by voice. */
class ShortcutsDialog extends TitledDialog {
    ShortcutsDialog(Words words, List<Shortcut> all, boolean apple, boolean on, Consumer<Boolean> turn) {
        super(words.get("workspace.keys.title"), DialogWidth.FORM);
        var works = new Checkbox(words.get("workspace.keys.on"), on);
        works.addValueChangeListener(change -> turn.accept(change.getValue()));
        add(new Paragraph(words.get("workspace.keys.how")), works);
        for (Where where : Where.values()) {
            var list = new Facts();
            list.addClassName("keys");
            all.stream()
                    .filter(shortcut -> shortcut.where() == where)
                    .forEach(shortcut -> list.fact(shortcut.written(words, apple), shortcut.what()));
            add(new H3(words.of(where)), list);
        }
        foot(out(words.get("workspace.close")));
    }
}
