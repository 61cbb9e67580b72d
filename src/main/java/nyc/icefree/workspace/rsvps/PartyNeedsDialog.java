package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.desk.NeedsDesk.AnsweredNeeds;
import nyc.icefree.rsvp.desk.RsvpLine;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Answers the needs of one party. */
class PartyNeedsDialog extends TitledDialog {
    private final Map<NeedTopic, RadioButtonGroup<NeedAnswer>> answers = new LinkedHashMap<>();
    private final RsvpLine line;
    private final NeedsDesk desk;
    private final Words words;
    private final Runnable changed;

    PartyNeedsDialog(RsvpLine line, NeedsDesk desk, Words words, Runnable changed) {
        super(words.get("workspace.needs.of", "name", line.party().name()), DialogWidth.QUESTION);
        this.line = line;
        this.desk = desk;
        this.words = words;
        this.changed = changed;
        for (var topic : line.party().needs().topics()) {
            var answer = new RadioButtonGroup<NeedAnswer>(PartyWords.need(words, line, topic));
            answer.setItems(NeedAnswer.values());
            answer.setItemLabelGenerator(words::of);
            answer.setValue(line.party().answers().to(topic));
            answers.put(topic, answer);
            add(answer);
        }
        var keep = new Button(words.get("word.save"), click -> RefusalNotices.run(words, this::keep));
        Look.PRIMARY.of(keep);
        add(new Paragraph(words.get("workspace.needs.answer.how")));
        foot(out(words.get("workspace.cancel")), keep);
    }

    private void keep() {
        var said = new ArrayList<AnsweredNeeds>();
        answers.forEach((topic, answer) -> {
            if (answer.getValue() != line.party().answers().to(topic)) {
                said.add(desk.answer(line.id(), line.party().needs(), topic, answer.getValue()));
            }
        });
        close();
        changed.run();
        if (!said.isEmpty()) {
            Notice.undoable(
                    words.get(
                            "workspace.needs.answered.one", "name", line.party().name()),
                    words,
                    () -> back(said));
        }
    }

    private void back(List<AnsweredNeeds> said) {
        RefusalNotices.run(words, () -> said.forEach(desk::takeBack));
        changed.run();
    }
}
