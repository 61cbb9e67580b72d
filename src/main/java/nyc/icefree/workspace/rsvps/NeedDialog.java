package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.counts.NeedCount;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Answers a need of all parties, and notes how much of it can be met. */
class NeedDialog extends TitledDialog {
    NeedDialog(
            EventId event,
            NeedTopic topic,
            NeedCount count,
            String known,
            NeedsDesk desk,
            Words words,
            Runnable changed) {
        String what = new NeedsInWords(words).what(topic);
        super(what, DialogWidth.QUESTION);
        var answer = new RadioButtonGroup<NeedAnswer>(words.get("workspace.needs.answer.all"));
        answer.setItems(NeedAnswer.values());
        answer.setItemLabelGenerator(words::of);
        Stream.of(NeedAnswer.values())
                .filter(one -> count.of(one) == count.asked().parties())
                .findFirst()
                .ifPresent(answer::setValue);
        var limit = new TextField(words.get("workspace.needs.limit"));
        limit.setHelperText(words.get("workspace.needs.limit.help"));
        limit.setValue(known);
        limit.setWidthFull();
        LongestText.in(limit, NeedsDesk.LIMIT_MAX, words);
        var keep = new Button(
                words.get("word.save"),
                click -> RefusalNotices.at(limit, words, () -> {
                    if (!limit.getValue().equals(known)) {
                        desk.limit(event, topic.kind(), limit.getValue());
                    }
                    NeedAnswer said = answer.getValue();
                    if (said != null && count.of(said) != count.asked().parties()) {
                        var answered = desk.answerAll(event, topic, said);
                        Notice.undoable(
                                words.get(
                                        "workspace.needs.answered.all",
                                        "what",
                                        what,
                                        "answer",
                                        words.of(said),
                                        "parties",
                                        answered.parties()),
                                words,
                                () -> {
                                    RefusalNotices.run(words, () -> desk.takeBack(answered));
                                    changed.run();
                                });
                    }
                    close();
                    changed.run();
                }));
        Look.PRIMARY.of(keep);
        add(
                new Paragraph(PartyWords.many(words, count)),
                answer,
                new Paragraph(words.get("workspace.needs.answer.how")),
                limit);
        foot(out(words.get("workspace.cancel")), keep);
    }
}
