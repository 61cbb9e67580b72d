package nyc.icefree.workspace.announcements;

import com.vaadin.flow.component.button.Button;
import java.util.function.Supplier;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.AnnouncementDesk;
import nyc.icefree.messages.TestOutcome;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.longacts.LongActs;

/** Mails what is being written to its writer. A mail server may take its time, for which no dialog waits. */
record TestToMyself(EventId event, AnnouncementDesk desk, LongActs longActs, Words words) {
    Button button(Supplier<AnnouncementDraft> typed, Acts.Fields fields) {
        var button = new Button(words.get("workspace.announcements.test"));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            var outcome = Acts.marked(words, fields, () -> {
                var draft = typed.get();
                desk.preview(event, draft, words.language()); // says at once what is wrong with the words
                button.setEnabled(!begin(button, draft, fields));
            });
            if (outcome != Acts.Outcome.DONE) {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private boolean begin(Button button, AnnouncementDraft draft, Acts.Fields fields) {
        var asked = new LongActs.Asked<>(
                words.get("workspace.announcements.testing"),
                () -> desk.test(event, draft, words.language()),
                words::of,
                outcome -> event);
        return longActs.begin(
                button,
                asked,
                outcome -> {
                    button.setEnabled(true);
                    if (outcome == TestOutcome.SENT) {
                        Notice.said(words.of(outcome));
                    } else {
                        Notice.refused(words.of(outcome));
                    }
                },
                fault -> {
                    button.setEnabled(true);
                    Acts.marked(words, fields, () -> {
                        throw fault;
                    });
                });
    }
}
