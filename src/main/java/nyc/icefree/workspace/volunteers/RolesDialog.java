package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.shifts.roles.NamedRole;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.TitledDialog;

/** Which roles the organizations that the reader coordinates add for their shifts. */
class RolesDialog extends TitledDialog {
    private final OwnRoles roles;
    private final List<OrganizationCard> coordinated;
    private final Words words;
    private final Paragraph refused = new Paragraph();
    private final Div lists = new Div();

    RolesDialog(OwnRoles roles, List<OrganizationCard> coordinated, Words words) {
        super(words.get("workspace.roles"), DialogWidth.FORM);
        this.roles = roles;
        this.coordinated = coordinated;
        this.words = words;
        refused.addClassName("problems");
        refused.getElement().setAttribute("role", "alert");
        add(new Paragraph(words.get("workspace.roles.what")), refused, lists);
        foot(out(words.get("workspace.close")));
        show();
    }

    private void show() {
        lists.removeAll();
        refused.setText("");
        for (OrganizationCard organization : coordinated) {
            var all = roles.of(organization.id()).own();
            lists.add(new H3(organization.name()));
            if (all.isEmpty()) {
                lists.add(new Paragraph(words.get("workspace.roles.empty")));
            } else {
                lists.add(new UnorderedList(all.stream().map(this::item).toArray(ListItem[]::new)));
            }
            var add = new Button(
                    words.get("workspace.roles.add"),
                    click -> RoleDialog.forNew(roles, organization, words, this::show)
                            .open());
            add.setAriaLabel(add.getText() + ": " + organization.name());
            lists.add(add);
        }
    }

    private ListItem item(NamedRole own) {
        String name = words.of(own.role());
        var called = new Span(name);
        called.addClassName("name");
        var line = new ListItem(called);
        line.add(new Paragraph(words.get(
                "workspace.roles.of-kind",
                "kind",
                words.get(Words.key(own.role().kind())))));
        if (own.archived()) {
            line.add(new Paragraph(words.get("workspace.roles.archived")));
            line.add(quiet("workspace.roles.bring-back", name, () -> kept(() -> roles.bringBack(own.role()))));
        } else {
            line.add(quiet(
                    "workspace.roles.change",
                    name,
                    () -> RoleDialog.forChange(roles, own, words, this::show).open()));
            line.add(quiet("workspace.roles.archive", name, () -> kept(() -> roles.archive(own.role()))));
        }
        return line;
    }

    private Button quiet(String key, String name, Runnable act) {
        var button = Look.QUIET.of(new Button(words.get(key), click -> act.run()));
        button.setAriaLabel(button.getText() + ": " + name);
        return button;
    }

    private void kept(Runnable act) {
        if (Acts.said(words, refused::setText, act) == Acts.Outcome.DONE) {
            Notice.said(words.get("workspace.roles.saved"));
            show();
        }
    }
}
