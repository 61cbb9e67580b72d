package nyc.icefree.workspace.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nyc.icefree.messages.MailState;
import nyc.icefree.messages.TestOutcome;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;

/** Whether mail works, how much waits, and a test to one's own address. */
class MailPanel extends Div {
    MailPanel(MailState mail, Words words) {
        var status = mail.status();
        add(new Paragraph(new StateWord(
                words.get(status.on() ? "workspace.settings.mail.on" : "workspace.settings.mail.off"),
                status.on() ? Tone.FINE : Tone.ATTENTION)));
        if (!status.on()) {
            add(new Paragraph(words.get("workspace.settings.mail.off.help")));
        }
        add(new Paragraph(
                words.get("workspace.settings.mail.counts", "waiting", status.waiting(), "givenUp", status.givenUp())));
        var test = new Button(words.get("workspace.settings.mail.test"));
        test.setDisableOnClick(true);
        test.addClickListener(click -> {
            var outcome = mail.sendTest();
            if (outcome == TestOutcome.SENT) {
                Notice.said(words.of(outcome));
            } else {
                Notice.refused(words.of(outcome));
            }
            test.setEnabled(true);
        });
        add(test);
    }
}
