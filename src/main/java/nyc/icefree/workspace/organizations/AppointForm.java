package nyc.icefree.workspace.organizations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.guard.ConstantTime;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.NewColleague;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.partners.TeamInvitations;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.signin.AccountFault;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.VolunteerRefused;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;

/** Offers somebody a role in an organization by their address; the same is said whether they have an account or not. */
class AppointForm extends Div {
    /** @param waits whether what is given here waits for a coordinator's yes */
    AppointForm(
            OrganizationId organization,
            Memberships memberships,
            TeamInvitations invitations,
            Words words,
            boolean waits,
            Runnable changed) {
        var email = new EmailField(words.get("workspace.people.email"));
        email.setHelperText(words.get("workspace.organizations.email.help"));
        var name = new TextField(words.get("workspace.organizations.new-name"));
        name.setHelperText(words.get("workspace.organizations.new-name.help"));
        var language = new Select<Language>();
        language.setLabel(words.get("workspace.organizations.new-language"));
        language.setItems(Language.READ);
        language.setItemLabelGenerator(words::of);
        language.setValue(words.language());
        var role = new Select<StaffRole>();
        role.setLabel(words.get("workspace.organizations.their-role"));
        role.setItems(StaffRole.values());
        role.setItemLabelGenerator(words::of);
        role.setValue(StaffRole.ORGANIZER);
        var appoint = new Button(words.get("workspace.organizations.appoint"), click -> {
            if (EmailAddress.parse(email.getValue()).isEmpty()) {
                FormMarks.mark(email, words.why(VolunteerRefused.EMAIL_NOT_AN_ADDRESS));
                return;
            }
            RefusalNotices.marked(
                    words,
                    (reason, text) -> {
                        if (reason == AccountFault.NAME_MISSING) {
                            FormMarks.mark(name, text);
                        }
                        return reason == AccountFault.NAME_MISSING;
                    },
                    () -> {
                        var asked = role.getValue();
                        if (name.getValue().isBlank()) {
                            ConstantTime.run(() -> memberships.offer(organization, email.getValue(), asked));
                        } else {
                            var who = new NewColleague(name.getValue(), email.getValue(), language.getValue());
                            ConstantTime.run(() -> invitations.invite(organization, who, asked));
                        }
                        email.clear();
                        email.setInvalid(false);
                        name.clear();
                        name.setInvalid(false);
                        changed.run();
                        Notice.said(words.get("workspace.organizations.offered"));
                    });
        });
        var fields = new Div(email, name, language, role);
        fields.addClassNames("form-line", "appoint");
        add(new H3(words.get("workspace.organizations.appoint")));
        if (waits) {
            add(new Paragraph(words.get("workspace.organizations.appoint.administrator")));
        }
        add(fields, appoint);
    }
}
