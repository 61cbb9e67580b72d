package nyc.icefree.workspace.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import nyc.icefree.questions.ForbiddenWords;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.FormMarks;
import nyc.icefree.workspace.Notice;

/** What no question of an event may hold, one word or phrase a line. */
class ForbiddenWordsForm extends Div {
    ForbiddenWordsForm(ForbiddenWords forbidden, Words words) {
        var lines = new TextArea(words.get("workspace.settings.forbidden.words"));
        lines.setHelperText(words.get("workspace.settings.forbidden.help"));
        lines.setValue(String.join("\n", forbidden.toChange()));
        lines.setMaxRows(12);
        lines.setWidthFull();
        var save = new Button(words.get("workspace.settings.forbidden.save"));
        save.addClickListener(click -> Acts.said(words, why -> FormMarks.mark(lines, why), () -> {
            forbidden.become(lines.getValue().lines().toList());
            lines.setInvalid(false);
            lines.setValue(String.join("\n", forbidden.toChange()));
            Notice.said(words.get("workspace.settings.forbidden.saved"));
        }));
        add(lines, save);
    }
}
