package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Map;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.Training;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrainingRefused;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;
import org.jspecify.annotations.Nullable;

/** One training of an organization: what it is called, how long it counts, and which skills need it. */
class TrainingDialog extends TitledDialog {
    private final Words words;
    private final NameFields names;
    private final IntegerField months = new IntegerField();
    private final CheckboxGroup<Skill> skills = new CheckboxGroup<>();

    /** @param training null for a new one */
    TrainingDialog(
            Trainings trainings,
            OrganizationId organization,
            OrganizationSkills known,
            @Nullable Training training,
            Words words,
            Runnable changed) {
        super(
                words.get(training == null ? "workspace.trainings.add" : "workspace.trainings.change.title"),
                DialogWidth.FORM);
        this.words = words;
        names = new NameFields(
                training == null ? new NamesByLanguage(Map.of()) : training.names(),
                language -> words.get("word.name-in-language", "language", words.of(language)),
                TrainingForm.NAME_MAX,
                words);
        var form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        names.all().forEach(form::add);
        months.setLabel(words.get("workspace.trainings.months"));
        months.setHelperText(words.get("workspace.trainings.months.help"));
        skills.setLabel(words.get("workspace.trainings.skills"));
        skills.setHelperText(words.get("workspace.trainings.skills.help"));
        skills.setItems(
                known.choices(training == null ? Set.of() : training.form().skills()));
        skills.setItemLabelGenerator(words::of);
        if (training != null) {
            months.setValue(training.form().months());
            skills.setValue(training.form().skills());
        }
        form.add(months, skills);
        add(form);
        var save = new Button(
                words.get("word.save"),
                click -> RefusalNotices.marked(words, this::mark, () -> {
                    if (training == null) {
                        trainings.add(organization, typed());
                    } else {
                        trainings.change(training.id(), training.version(), typed());
                    }
                    close();
                    changed.run();
                    Notice.said(words.get("workspace.trainings.saved"));
                }));
        foot(out(words.get("workspace.cancel")), Look.PRIMARY.of(save));
    }

    private TrainingForm typed() {
        return new TrainingForm(names.typed(), months.getValue(), skills.getValue());
    }

    private boolean mark(RefusalReason why, String text) {
        if (!(why instanceof TrainingRefused reason)) {
            return false;
        }
        return switch (reason) {
            case NAME_MISSING -> names.markMissing(text);
            case NAME_TOO_LONG -> names.markTooLong();
            case MONTHS_OUT_OF_RANGE -> {
                FormMarks.mark(months, text);
                yield true;
            }
            case TOO_MANY, CHANGED_MEANWHILE, NOT_YET, NOT_PUBLISHED, ONESELF -> false;
        };
    }
}
