package nyc.icefree.workspace.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import nyc.icefree.messages.MailState;
import nyc.icefree.messages.MailStatus;
import nyc.icefree.messages.TestOutcome;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks;
import nyc.icefree.workspace.controls.Notice;

/** Whether mail works, how much waits, and a test to one's own address. */
class MailPanel extends Div {
    MailPanel(MailState mail, BackgroundTasks longActs, Words words) {
        var status = mail.status();
        add(new Paragraph(new StateWord(
                words.get(status.on() ? "workspace.settings.mail.on" : "workspace.settings.mail.off"),
                status.on() ? Tone.FINE : Tone.ATTENTION)));
        if (!status.on()) {
            add(new Paragraph(words.get("workspace.settings.mail.off.help")));
        }
        add(counts(status, words));
        var test = new Button(words.get("workspace.settings.mail.test"));
        // a mail server may take its time, for which no page waits
        var asked =
                new BackgroundTasks.Asked<>(words.get("workspace.settings.mail.testing"), mail::sendTest, words::of);
        test.addClickListener(click -> longActs.begin(this, asked, outcome -> tell(outcome, words), fault -> {
            throw fault;
        }));
        var relay = new Paragraph(words.get("workspace.settings.mail.relay"));
        relay.addClassName("muted");
        add(test, relay);
    }

    private static void tell(TestOutcome outcome, Words words) {
        if (outcome == TestOutcome.SENT) {
            Notice.said(words.of(outcome));
        } else {
            Notice.refused(words.of(outcome));
        }
    }

    private static String many(int count, Words words) {
        return words.get("workspace.settings.mail.many", "count", count);
    }

    private static Facts counts(MailStatus status, Words words) {
        var facts = new Facts();
        facts.fact(words.get("workspace.settings.mail.sent"), many(status.sent(), words));
        facts.fact(words.get("workspace.settings.mail.waiting"), many(status.waiting(), words));
        facts.fact(words.get("workspace.settings.mail.failed"), many(status.failed(), words));
        facts.fact(words.get("workspace.settings.mail.given-up"), many(status.givenUp(), words));
        if (!status.why().isEmpty()) {
            facts.fact(
                    words.get("workspace.settings.mail.why"),
                    new UnorderedList(Stream.of(MessageNote.values())
                            .filter(status.why()::containsKey)
                            .map(note -> new ListItem(words.of(note) + " "
                                    + words.get(
                                            "workspace.settings.mail.why.count",
                                            "count",
                                            status.why().getOrDefault(note, 0))))
                            .toArray(ListItem[]::new)));
        }
        facts.fact(
                words.get("workspace.settings.mail.hour"),
                words.get("workspace.settings.mail.hour.count", "sent", status.lastHour(), "most", status.perHour()));
        return facts;
    }
}
