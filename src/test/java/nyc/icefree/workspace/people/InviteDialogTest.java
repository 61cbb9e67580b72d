package nyc.icefree.workspace.people;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.web.Links;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InviteDialogTest extends WorkspaceTest {
    @Autowired
    StaffAccounts accounts;

    @Autowired
    Links links;

    @Autowired
    Texts texts;

    @Test
    void without_a_mail_server_the_link_is_shown_once_to_be_handed_over() {
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("people");
        new InviteDialog(accounts, false, links, texts.in(Language.ENGLISH), () -> {}).open();
        test(find(TextField.class).withCaption("Name").single()).setValue("Bo Example");
        test(find(EmailField.class).withCaption("E-mail address").single())
                .setValue("bo-" + PersonId.random() + "@example.org");
        pressAnywhere("Invite somebody");
        assertTrue(find(TextField.class)
                .withCaption("One-time link")
                .single()
                .getValue()
                .contains("/sign-in/invitation/"));
    }
}
