package nyc.icefree.workspace.settings;

import com.vaadin.flow.component.button.Button;
import nyc.icefree.messages.MailState;
import nyc.icefree.messages.TestOutcome;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks;
import nyc.icefree.workspace.controls.Notice;

/** Sends a test mail to one's own address; a mail server may take its time, for which no page waits. */
public final class MailTestButton extends Button {
    public MailTestButton(Words words, MailState mail, BackgroundTasks tasks) {
        super(words.get("workspace.settings.mail.test"));
        var asked =
                new BackgroundTasks.Asked<>(words.get("workspace.settings.mail.testing"), mail::sendTest, words::of);
        addClickListener(click -> tasks.begin(this, asked, outcome -> tell(outcome, words), fault -> {
            throw fault;
        }));
    }

    private static void tell(TestOutcome outcome, Words words) {
        if (outcome == TestOutcome.SENT) {
            Notice.said(words.of(outcome));
        } else {
            Notice.refused(words.of(outcome));
        }
    }
}
