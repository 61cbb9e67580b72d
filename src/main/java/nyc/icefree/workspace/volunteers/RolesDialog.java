package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.shifts.roles.NamedRole;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.text.Words;

/** Which roles the organizations that the reader coordinates add for their shifts. */
class RolesDialog extends OwnListsDialog {
    private final OwnRoles roles;

    RolesDialog(OwnRoles roles, List<OrganizationCard> coordinated, Words words) {
        super(words.get("workspace.roles"), words.get("workspace.roles.what"), coordinated, words);
        this.roles = roles;
        show();
    }

    @Override
    List<Component> of(OrganizationCard organization) {
        var all = roles.of(organization.id()).own();
        return List.of(
                all.isEmpty()
                        ? new Paragraph(words.get("workspace.roles.empty"))
                        : list(all.stream().map(this::item).toList()),
                add(
                        words.get("workspace.roles.add"),
                        organization,
                        () -> RoleDialog.forNew(roles, organization, words, this::show)
                                .open()));
    }

    private ListItem item(NamedRole own) {
        String name = words.of(own.role());
        var line = line(name);
        line.add(new Paragraph(words.get(
                "workspace.roles.of-kind",
                "kind",
                words.get(Words.key(own.role().kind())))));
        if (own.archived()) {
            line.add(new Paragraph(words.get("workspace.roles.archived")));
            line.add(quiet("word.bring-back", name, () -> archive(own, false)));
        } else {
            line.add(quiet(
                    "word.change",
                    name,
                    () -> RoleDialog.forChange(roles, own, words, this::show).open()));
            line.add(quiet("word.archive", name, () -> archive(own, true)));
        }
        return line;
    }

    private void archive(NamedRole own, boolean archived) {
        kept(words.get("workspace.roles.saved"), () -> roles.archive(own.role(), archived));
    }
}
