package nyc.icefree.workspace.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.signin.mails.OrganizerMail;
import nyc.icefree.signin.mails.OrganizerMails;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountViewTest extends WorkspaceTest {
    @Autowired
    StaffAccounts accounts;

    @Autowired
    OrganizerMails mails;

    private PersonId account() {
        return accounts.create(
                "Ada", PersonId.random() + "@example.org", Language.ENGLISH, "lanterns on stoops", new byte[20], false);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<OrganizerMail> choice() {
        return (RadioButtonGroup<OrganizerMail>)
                findInView(RadioButtonGroup.class).single();
    }

    @Test
    void when_mail_comes_is_chosen_and_saved_by_the_button() {
        var ada = account();
        open(ada, "account");
        var choice = choice();
        assertTrue(choice.getHelperText().contains("begins within 48 hours"), choice.getHelperText());
        assertEquals(OrganizerMail.AT_ONCE, choice.getValue());
        assertEquals("Once a day, at 6 PM", choice.getItemLabelGenerator().apply(OrganizerMail.DAILY));
        choice.setValue(OrganizerMail.DAILY);
        assertEquals(OrganizerMail.AT_ONCE, As.staff(ada, () -> mails.mine()), "not before it is saved");
        press("Save");
        assertEquals(OrganizerMail.DAILY, As.staff(ada, () -> mails.mine()));
        open("");
        open("account");
        assertEquals(OrganizerMail.DAILY, choice().getValue());
    }

    @Test
    void it_says_name_password_codes_and_mails_in_this_order_and_mails_a_link() {
        open(account(), "account");
        assertEquals(
                List.of("Name", "Password", "Codes", "Email"),
                all(H2.class).stream().map(H2::getText).toList());
        press("Send me the link");
        assertTrue(notices().contains("on its way"), notices().toString());
    }

    @Test
    void the_menu_links_the_source() {
        open(account(), "account");
        assertTrue(find(Anchor.class).all().stream()
                .anyMatch(link -> link.getHref().equals("https://code.example.org/ours")));
    }

    @Test
    void a_volunteer_does_not_open_it() {
        signIn(PersonId.random(), "VOLUNTEER");
        open("account");
        assertEquals("Not found", findInView(H1.class).single().getText());
    }
}
