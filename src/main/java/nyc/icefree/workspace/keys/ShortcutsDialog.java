package nyc.icefree.workspace.keys;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.keys.Shortcut.Where;

/** Says which keys do what and where. */
class ShortcutsDialog extends TitledDialog {
    ShortcutsDialog(Words words, List<Shortcut> all, boolean apple) {
        super(words.get("word.keyboard-shortcuts"), DialogWidth.FORM);
        add(new Paragraph(words.get("workspace.keys.how")));
        for (Where where : Where.values()) {
            var list = new Facts();
            list.addClassName("keys");
            all.stream()
                    .filter(shortcut -> shortcut.where() == where)
                    .forEach(shortcut -> list.fact(shortcut.written(apple), shortcut.what()));
            add(new H3(words.of(where)), list);
        }
        foot(out(words.get("word.close")));
    }
}
