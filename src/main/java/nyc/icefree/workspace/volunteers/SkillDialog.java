package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.Map;
import java.util.Set;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.NamedSkill;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.volunteers.skills.SkillForm;
import nyc.icefree.volunteers.skills.SkillRefused;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.FormMarks;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.TitledDialog;
import org.jspecify.annotations.Nullable;

/** One skill of an organization: what it is called where it is its own, and what it includes. */
class SkillDialog extends TitledDialog {
    private final Words words;
    private final NameFields names;
    private final CheckboxGroup<Skill> includes = new CheckboxGroup<>();

    private SkillDialog(String title, NamesByLanguage before, boolean own, Words words) {
        super(title, DialogWidth.FORM);
        this.words = words;
        names = new NameFields(
                before,
                language -> words.get("workspace.skills.name", "language", words.of(language)),
                SkillForm.NAME_MAX,
                words);
        var form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        if (own) {
            names.all().forEach(form::add);
        }
        includes.setLabel(words.get("workspace.skills.included"));
        includes.setHelperText(words.get("workspace.skills.included.help"));
        includes.setItemLabelGenerator(words::of);
        form.add(includes);
        add(form);
    }

    /** @param own null for a new one */
    static SkillDialog of(
            OwnSkills skills,
            OrganizationCard organization,
            OrganizationSkills all,
            @Nullable NamedSkill own,
            Words words,
            Runnable changed) {
        if (own == null) {
            var dialog = new SkillDialog(words.get("workspace.skills.add"), new NamesByLanguage(Map.of()), true, words);
            dialog.choose(all, null);
            dialog.foot(() -> skills.add(organization.id(), dialog.typed()), changed);
            return dialog;
        }
        var dialog = new SkillDialog(words.get("workspace.skills.change.title"), own.names(), true, words);
        dialog.choose(all, own.skill());
        dialog.foot(() -> skills.change(own.skill(), own.version(), dialog.typed()), changed);
        return dialog;
    }

    /** What else whoever has a skill that all know can do. */
    static SkillDialog including(
            OwnSkills skills,
            OrganizationCard organization,
            OrganizationSkills all,
            CommonSkill common,
            Words words,
            Runnable changed) {
        var dialog = new SkillDialog(words.get(Words.key(common)), new NamesByLanguage(Map.of()), false, words);
        dialog.choose(all, common);
        dialog.foot(() -> skills.include(organization.id(), common, dialog.includes.getValue()), changed);
        return dialog;
    }

    private void choose(OrganizationSkills all, @Nullable Skill of) {
        var included = of == null ? Set.<Skill>of() : all.in(of);
        includes.setItems(
                all.choices(included).stream().filter(one -> !one.equals(of)).toList());
        includes.setValue(included);
    }

    private void foot(Runnable keep, Runnable changed) {
        var save = new Button(
                words.get("workspace.save"),
                click -> Acts.marked(words, this::mark, () -> {
                    keep.run();
                    close();
                    changed.run();
                    Notice.said(words.get("workspace.skills.saved"));
                }));
        foot(out(words.get("workspace.cancel")), Look.PRIMARY.of(save));
    }

    private SkillForm typed() {
        return new SkillForm(names.typed(), includes.getValue());
    }

    private boolean mark(RefusalReason why, String text) {
        if (!(why instanceof SkillRefused.Reason reason)) {
            return false;
        }
        return switch (reason) {
            case NAME_MISSING -> names.markMissing(text);
            case NAME_TOO_LONG -> names.markTooLong();
            case CIRCLE -> {
                FormMarks.mark(includes, text);
                yield true;
            }
            case TOO_MANY, TOO_MANY_EVER, CHANGED_MEANWHILE -> false;
        };
    }
}
