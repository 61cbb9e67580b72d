package nyc.icefree.workspace.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.guard.ConstantTime;
import nyc.icefree.links.Links;
import nyc.icefree.signin.AccountFault;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Invites somebody; the link is mailed, or shown here to hand over while no mail server is set. */
class InviteDialog extends TitledDialog {
    /** @param mailed whether the link goes to its owner, and to nobody else */
    InviteDialog(StaffAccounts accounts, boolean mailed, Links links, Words words, Runnable changed) {
        super(words.get("workspace.people.invite"), DialogWidth.QUESTION);
        var name = new TextField(words.get("word.name"));
        var email = new EmailField(words.get("workspace.people.email"));
        var language = new Select<Language>();
        language.setLabel(words.get("workspace.people.language"));
        language.setItems(Language.READ);
        language.setItemLabelGenerator(words::of);
        language.setValue(words.language());
        var administrator = new Checkbox(words.get("workspace.people.as-administrator"));
        administrator.setHelperText(words.get("workspace.people.as-administrator.help"));
        var invite = new Button(words.get("workspace.people.invite"), click -> {
            RefusalNotices.marked(
                    words,
                    (reason, text) -> {
                        if (reason instanceof AccountFault) {
                            FormMarks.mark(reason == AccountFault.NAME_MISSING ? name : email, text);
                        }
                        return reason instanceof AccountFault;
                    },
                    () -> {
                        var person = ConstantTime.get(() -> accounts.invite(
                                name.getValue(), email.getValue(), language.getValue(), administrator.getValue()));
                        close();
                        changed.run();
                        if (mailed) {
                            Notice.said(words.get("workspace.people.invited", "name", name.getValue()));
                            return;
                        }
                        new LinkDialog(
                                        words.get("workspace.people.link.title", "name", name.getValue()),
                                        words.get("workspace.people.link.text"),
                                        links.absolute(Links.invitation(accounts.invitationLink(person))),
                                        words)
                                .open();
                    });
        });
        Look.PRIMARY.of(invite);
        var form = new FormLayout(name, email, language, administrator);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        foot(out(words.get("workspace.cancel")), invite);
    }
}
