package nyc.icefree.workspace.organizations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.VolunteerRefused;
import nyc.icefree.web.ConstantTime;
import nyc.icefree.workspace.FormMarks;
import nyc.icefree.workspace.Notice;

/** Offers somebody a role in an organization by their address; the same is said whether they have an account or not. */
class AppointForm extends Div {
    /** @param waits whether what is given here waits for a coordinator's yes */
    AppointForm(OrganizationId organization, Memberships memberships, Words words, boolean waits, Runnable changed) {
        var email = new EmailField(words.get("workspace.organizations.email"));
        email.setHelperText(words.get("workspace.organizations.email.help"));
        var role = new Select<StaffRole>();
        role.setLabel(words.get("workspace.organizations.their-role"));
        role.setItems(StaffRole.values());
        role.setItemLabelGenerator(words::of);
        role.setValue(StaffRole.ORGANIZER);
        var appoint = new Button(words.get("workspace.organizations.appoint"), click -> {
            if (EmailAddress.parse(email.getValue()).isEmpty()) {
                FormMarks.mark(email, words.why(VolunteerRefused.Reason.EMAIL_NOT_AN_ADDRESS));
                return;
            }
            ConstantTime.run(() -> memberships.offer(organization, email.getValue(), role.getValue()));
            email.clear();
            email.setInvalid(false);
            changed.run();
            Notice.said(words.get("workspace.organizations.offered"));
        });
        var fields = new Div(email, role, appoint);
        fields.addClassName("filters");
        add(new H3(words.get("workspace.organizations.appoint")));
        if (waits) {
            add(new Paragraph(words.get("workspace.organizations.appoint.administrator")));
        }
        add(fields);
    }
}
