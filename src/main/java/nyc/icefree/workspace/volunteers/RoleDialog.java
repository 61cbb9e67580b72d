package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.roles.NamedRole;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.shifts.roles.RoleForm;
import nyc.icefree.shifts.roles.RoleRefused;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.Words;

/** One role of an organization: what it is called, and of which kind it is. */
class RoleDialog extends NamedRowDialog {
    private final Select<ShiftRole> kind = new Select<>();

    private RoleDialog(String title, NamesByLanguage before, Words words) {
        super(
                title,
                new NameFields(
                        before,
                        language -> words.get("word.name-in-language", "language", words.of(language)),
                        RoleForm.NAME_MAX,
                        words),
                words);
        names.all().forEach(form::add);
        kind.setLabel(words.get("workspace.roles.kind"));
        kind.setHelperText(words.get("workspace.roles.kind.help"));
        kind.setItems(ShiftRole.values());
        kind.setItemLabelGenerator(one -> words.get(Words.key(one)));
        kind.setValue(ShiftRole.OTHER);
    }

    static RoleDialog forNew(OwnRoles roles, OrganizationCard organization, Words words, Runnable changed) {
        var dialog = new RoleDialog(words.get("workspace.roles.add"), new NamesByLanguage(Map.of()), words);
        dialog.form.add(dialog.kind);
        dialog.foot(
                words.get("workspace.roles.saved"),
                () -> roles.add(organization.id(), new RoleForm(dialog.names.typed(), dialog.kind.getValue())),
                changed);
        return dialog;
    }

    static RoleDialog forChange(OwnRoles roles, NamedRole before, Words words, Runnable changed) {
        var dialog = new RoleDialog(words.get("workspace.roles.change.title"), before.names(), words);
        dialog.add(new Paragraph(words.get(
                "workspace.roles.kind.stays",
                "kind",
                words.get(Words.key(before.role().kind())))));
        dialog.foot(
                words.get("workspace.roles.saved"), () -> roles.rename(before.role(), dialog.names.typed()), changed);
        return dialog;
    }

    @Override
    boolean mark(RefusalReason why, String text) {
        if (!(why instanceof RoleRefused reason)) {
            return false;
        }
        return switch (reason) {
            case NAME_MISSING -> names.markMissing(text);
            case NAME_TOO_LONG -> names.markTooLong();
            case TOO_MANY -> false;
        };
    }
}
