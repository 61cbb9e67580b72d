package nyc.icefree.workspace.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nyc.icefree.messages.outbox.DailyHour;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.signin.mails.OrganizerMail;
import nyc.icefree.signin.mails.OrganizerMails;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;

/** Settings of the digest mail. A button saves: the arrow keys walk through the choices, and one of them drops what waits. */
@Route("account")
@PageTitle("workspace.account.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class AccountView extends ViewPage implements AfterNavigationObserver {
    private final OrganizerMails mails;
    private final RadioButtonGroup<OrganizerMail> choice = new RadioButtonGroup<>();

    AccountView(ViewerWords ownWords, OrganizerMails mails) {
        super(ownWords, "workspace.account.title");
        this.mails = mails;
        Form.choice(choice, words.get("workspace.account.mail"), OrganizerMail.values(), this::label);
        choice.setHelperText(
                words.get("workspace.account.mail.at-once-anyway", "hours", MailTerms.Pace.SOON.toHours()));
        var foot = Styled.as("actions form-foot", new Div(new Button(words.get("word.save"), click -> save())));
        add(choice, new Paragraph(words.get("workspace.account.mail.today")), foot);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        choice.setValue(mails.mine());
    }

    private String label(OrganizerMail mail) {
        return words.get(Words.key(mail), "hour", words.timeInShort(DailyHour.TIME));
    }

    private void save() {
        RefusalNotices.run(words, () -> {
            mails.choose(choice.getValue());
            Notice.said(words.get(said(choice.getValue()), "hour", words.timeInShort(DailyHour.TIME)));
        });
    }

    private static String said(OrganizerMail chosen) {
        return switch (chosen) {
            case AT_ONCE -> "workspace.account.saved.at-once";
            case DAILY -> "workspace.account.saved.daily";
            case NONE -> "workspace.account.saved.none";
        };
    }
}
