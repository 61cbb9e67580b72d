package nyc.icefree.workspace.organizations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import nyc.icefree.partners.Member;
import nyc.icefree.partners.MembershipRefused;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.Notice;

/** Who works for an organization and as what; coordinators and administrators change it. */
class MemberList extends Div {
    private final OrganizationId organization;
    private final Memberships memberships;
    private final Words words;
    private final boolean mayChange;
    private final Div rows = new Div();

    MemberList(OrganizationId organization, Memberships memberships, Words words, boolean mayChange) {
        this.organization = organization;
        this.memberships = memberships;
        this.words = words;
        this.mayChange = mayChange;
        add(rows);
        if (mayChange) {
            add(new AppointForm(organization, memberships, words, this::refresh));
        }
        refresh();
    }

    private void refresh() {
        rows.removeAll();
        var members = memberships.list(organization);
        if (members.isEmpty()) {
            rows.add(new EmptyHint(words.get("workspace.organizations.no-members")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("people");
        members.forEach(member -> list.add(line(member)));
        rows.add(list);
    }

    private ListItem line(Member member) {
        var name = new Span(member.name());
        name.addClassName("name");
        var mail = new Span(member.email() == null ? "" : member.email());
        mail.addClassName("muted");
        var line = new ListItem(name, mail);
        if (!mayChange) {
            line.add(new Span(words.of(member.role())));
            return line;
        }
        var role = new Select<StaffRole>();
        role.setItems(StaffRole.values());
        role.setItemLabelGenerator(words::of);
        role.setValue(member.role());
        role.setAriaLabel(words.get("workspace.organizations.role-of", "name", member.name()));
        role.addValueChangeListener(
                change -> change(() -> memberships.appoint(organization, member.person(), change.getValue())));
        var dismiss = new Button(
                words.get("workspace.organizations.dismiss"),
                click -> change(() -> {
                    memberships.dismiss(organization, member.person());
                    Notice.undoable(
                            words.get("workspace.organizations.dismissed", "name", member.name()),
                            words.get("workspace.undo"),
                            () -> change(() -> memberships.appoint(organization, member.person(), member.role())));
                }));
        dismiss.addThemeVariants(ButtonVariant.TERTIARY);
        dismiss.setAriaLabel(words.get("workspace.organizations.dismiss") + ": " + member.name());
        line.add(role, dismiss);
        return line;
    }

    private void change(Runnable act) {
        try {
            act.run();
        } catch (MembershipRefused refused) {
            Notice.refused(words.get(refused.reason().key()));
        }
        refresh();
    }
}
