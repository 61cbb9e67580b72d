package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.Training;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrainingRefused;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.FormMarks;
import nyc.icefree.workspace.LongestText;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.TitledDialog;
import org.jspecify.annotations.Nullable;

/** One training of an organization: what it is called, how long it counts, and which skills need it. */
class TrainingDialog extends TitledDialog {
    private final Words words;
    private final NamesByLanguage before;
    private final Map<Language, TextField> names = new LinkedHashMap<>();
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
        before = training == null ? new NamesByLanguage(Map.of()) : training.names();
        var form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        Language.READ.forEach(language -> form.add(name(language)));
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
                words.get("workspace.save"),
                click -> Acts.marked(words, this::mark, () -> {
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

    private TextField name(Language language) {
        var field = new TextField(words.get("workspace.trainings.name", "language", words.of(language)));
        field.setValue(before.written(language));
        LongestText.in(field, TrainingForm.NAME_MAX, words);
        names.put(language, field);
        return field;
    }

    private TrainingForm typed() {
        var called = before;
        for (var name : names.entrySet()) {
            called = called.with(name.getKey(), name.getValue().getValue());
        }
        return new TrainingForm(called, months.getValue(), skills.getValue());
    }

    private boolean mark(RefusalReason why, String text) {
        if (!(why instanceof TrainingRefused.Reason reason)) {
            return false;
        }
        return switch (reason) {
            case NAME_MISSING -> {
                FormMarks.mark(names.values().iterator().next(), text);
                yield true;
            }
            case NAME_TOO_LONG -> names.values().stream().map(LongestText::mark).reduce(false, Boolean::logicalOr);
            case MONTHS_OUT_OF_RANGE -> {
                FormMarks.mark(months, text);
                yield true;
            }
            case TOO_MANY, CHANGED_MEANWHILE, NOT_YET, NOT_PUBLISHED, ONESELF -> false;
        };
    }
}
