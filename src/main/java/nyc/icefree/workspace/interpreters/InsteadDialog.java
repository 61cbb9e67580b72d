package nyc.icefree.workspace.interpreters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.interpreting.Instead;
import nyc.icefree.interpreting.Instead.Way;
import nyc.icefree.interpreting.InsteadDesk;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.FormMarks;
import nyc.icefree.workspace.LongestText;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.TitledDialog;

/** Asks what is done about a language for which nobody matches, and why. */
class InsteadDialog extends TitledDialog {
    InsteadDialog(EventId event, Language language, InsteadDesk desk, Words words, Runnable changed) {
        super(words.get("interpreting.instead.title", "language", words.within(language)), DialogWidth.QUESTION);
        var way = new RadioButtonGroup<Way>(words.get("interpreting.instead.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(words::of);
        way.setValue(Way.TOLD);
        var reason = new TextField(words.get("interpreting.instead.reason"));
        reason.setHelperText(words.get("interpreting.instead.help"));
        reason.setWidthFull();
        LongestText.in(reason, Instead.LONGEST_REASON, words);
        var keep = new Button(words.get("interpreting.instead.keep"), click -> {
            if (reason.getValue().isBlank()) {
                FormMarks.mark(reason, words.get("workspace.field.missing"));
                return;
            }
            Acts.at(reason, words, () -> {
                desk.settle(event, language, way.getValue(), reason.getValue());
                close();
                changed.run();
            });
        });
        Look.PRIMARY.of(keep);
        add(way, reason);
        foot(out(words.get("workspace.cancel")), keep);
    }
}
