package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
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
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.TitledDialog;

/** One role of an organization: what it is called, and of which kind it is. */
class RoleDialog extends TitledDialog {
    private final Words words;
    private final NameFields names;
    private final Select<ShiftRole> kind = new Select<>();

    private RoleDialog(String title, NamesByLanguage before, Words words) {
        super(title, DialogWidth.FORM);
        this.words = words;
        names = new NameFields(
                before,
                language -> words.get("workspace.roles.name", "language", words.of(language)),
                RoleForm.NAME_MAX,
                words);
        kind.setLabel(words.get("workspace.roles.kind"));
        kind.setHelperText(words.get("workspace.roles.kind.help"));
        kind.setItems(ShiftRole.values());
        kind.setItemLabelGenerator(one -> words.get(Words.key(one)));
        kind.setValue(ShiftRole.OTHER);
    }

    static RoleDialog forNew(OwnRoles roles, OrganizationCard organization, Words words, Runnable changed) {
        var dialog = new RoleDialog(words.get("workspace.roles.add"), new NamesByLanguage(Map.of()), words);
        var form = dialog.fields();
        form.add(dialog.kind);
        dialog.add(form);
        dialog.foot(() -> roles.add(organization.id(), dialog.typed()), changed);
        return dialog;
    }

    static RoleDialog forChange(OwnRoles roles, NamedRole before, Words words, Runnable changed) {
        var dialog = new RoleDialog(words.get("workspace.roles.change.title"), before.names(), words);
        dialog.kind.setValue(before.role().kind());
        dialog.add(
                dialog.fields(),
                new Paragraph(words.get(
                        "workspace.roles.kind.stays",
                        "kind",
                        words.get(Words.key(before.role().kind())))));
        dialog.foot(() -> roles.change(before.role(), before.version(), dialog.typed()), changed);
        return dialog;
    }

    private FormLayout fields() {
        var form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        names.all().forEach(form::add);
        return form;
    }

    private void foot(Runnable keep, Runnable changed) {
        var save = new Button(
                words.get("workspace.save"),
                click -> Acts.marked(words, this::mark, () -> {
                    keep.run();
                    close();
                    changed.run();
                    Notice.said(words.get("workspace.roles.saved"));
                }));
        foot(out(words.get("workspace.cancel")), Look.PRIMARY.of(save));
    }

    private RoleForm typed() {
        return new RoleForm(names.typed(), kind.getValue());
    }

    private boolean mark(RefusalReason why, String text) {
        if (!(why instanceof RoleRefused.Reason reason)) {
            return false;
        }
        return switch (reason) {
            case NAME_MISSING -> names.markMissing(text);
            case NAME_TOO_LONG -> names.markTooLong();
            case TOO_MANY, TOO_MANY_EVER, CHANGED_MEANWHILE -> false;
        };
    }
}
