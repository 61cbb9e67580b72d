package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
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
import nyc.icefree.workspace.FormMarks;
import org.jspecify.annotations.Nullable;

/** One skill of an organization: what it is called where it is its own, and what it includes. */
class SkillDialog extends NamedRowDialog {
    private final CheckboxGroup<Skill> includes = new CheckboxGroup<>();

    private SkillDialog(String title, NamesByLanguage before, boolean own, Words words) {
        super(
                title,
                new NameFields(
                        before,
                        language -> words.get("workspace.skills.name", "language", words.of(language)),
                        SkillForm.NAME_MAX,
                        words),
                words);
        if (own) {
            names.all().forEach(form::add);
        }
        includes.setLabel(words.get("workspace.skills.included"));
        includes.setHelperText(words.get("workspace.skills.included.help"));
        includes.setItemLabelGenerator(words::of);
        form.add(includes);
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
            dialog.foot(
                    words.get("workspace.skills.saved"), () -> skills.add(organization.id(), dialog.typed()), changed);
            return dialog;
        }
        var dialog = new SkillDialog(words.get("workspace.skills.change.title"), own.names(), true, words);
        dialog.choose(all, own.skill());
        dialog.foot(
                words.get("workspace.skills.saved"),
                () -> skills.change(own.skill(), own.version(), dialog.typed()),
                changed);
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
        dialog.foot(
                words.get("workspace.skills.saved"),
                () -> skills.include(organization.id(), common, dialog.includes.getValue()),
                changed);
        return dialog;
    }

    private void choose(OrganizationSkills all, @Nullable Skill of) {
        var included = of == null ? Set.<Skill>of() : all.in(of);
        includes.setItems(
                all.choices(included).stream().filter(one -> !one.equals(of)).toList());
        includes.setValue(included);
    }

    private SkillForm typed() {
        return new SkillForm(names.typed(), includes.getValue());
    }

    @Override
    boolean mark(RefusalReason why, String text) {
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
