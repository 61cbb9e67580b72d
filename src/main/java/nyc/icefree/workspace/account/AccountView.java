package nyc.icefree.workspace.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import nyc.icefree.messages.outbox.DailyHour;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.signin.OwnAccount;
import nyc.icefree.signin.PasswordReset;
import nyc.icefree.signin.mails.OrganizerMail;
import nyc.icefree.signin.mails.OrganizerMails;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;

/** One’s own name, password, codes and mails. A button saves which mails come: the arrow keys walk through the choices, and one of them drops what waits. */
@Route("account")
@PageTitle("workspace.account.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class AccountView extends ViewPage implements AfterNavigationObserver {
    private final OrganizerMails mails;
    private final OwnAccount account;
    private final Facts facts;
    private final RadioButtonGroup<OrganizerMail> choice = new RadioButtonGroup<>();

    AccountView(ViewerWords ownWords, OrganizerMails mails, OwnAccount account, PasswordReset passwords) {
        super(ownWords, "workspace.account.title");
        this.mails = mails;
        this.account = account;
        facts = new Facts(words);
        var link = new Button(words.get("workspace.account.password.link"), click -> {
            passwords.ask(email());
            Notice.said(words.get("workspace.account.password.sent"));
        });
        Form.choice(choice, words.get("workspace.account.mail"), OrganizerMail.values(), this::label);
        choice.setHelperText(
                words.get("workspace.account.mail.at-once-anyway", "hours", MailTerms.Pace.SOON.toHours()));
        var foot = Styled.as("actions form-foot", new Div(new Button(words.get("word.save"), click -> save())));
        add(
                section("word.name"),
                facts,
                section("workspace.account.password"),
                new Paragraph(words.get("workspace.account.password.text")),
                link,
                section("workspace.account.codes"),
                new Paragraph(words.get("workspace.account.codes.text")),
                section("workspace.account.mails"),
                choice,
                new Paragraph(words.get("workspace.account.mail.today")),
                foot);
    }

    private String email() {
        return Objects.requireNonNullElse(account.mine().email(), "");
    }

    private H2 section(String key) {
        return new H2(words.get(key));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        facts.removeAll();
        facts.of("word.name", account.mine().name());
        facts.of("workspace.people.email", email());
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
