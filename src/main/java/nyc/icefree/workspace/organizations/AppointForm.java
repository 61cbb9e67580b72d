package nyc.icefree.workspace.organizations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import nyc.icefree.partners.MembershipRefused;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Notice;

/** Gives somebody who has an account a role in an organization. */
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
            try {
                boolean held = memberships.appointByEmail(organization, email.getValue(), role.getValue());
                email.clear();
                email.setInvalid(false);
                changed.run();
                Notice.said(words.get(
                        held ? "workspace.organizations.appointed" : "workspace.organizations.appoint-waits"));
            } catch (MembershipRefused refused) {
                email.setErrorMessage(words.get(
                        refused.reason() == MembershipRefused.Reason.PERSON_UNKNOWN
                                ? "workspace.organizations.email.unknown"
                                : refused.reason().key()));
                email.setInvalid(true);
            }
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
