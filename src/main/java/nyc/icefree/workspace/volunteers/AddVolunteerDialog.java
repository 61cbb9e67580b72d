package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.guard.ConstantTime;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.venues.Borough;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerRefused;
import nyc.icefree.volunteers.VolunteerRefused.Field;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Adds somebody who has agreed to help. */
class AddVolunteerDialog extends TitledDialog {
    private final TextField name;
    private final EmailField email;
    private final Select<Language> reads = new Select<>();
    private final MultiSelectComboBox<Language> languages;
    private final CheckboxGroup<Skill> skills = new CheckboxGroup<>();
    private final CheckboxGroup<Borough> boroughs = new CheckboxGroup<>();
    private final MultiSelectComboBox<OrganizationCard> organizations;

    private final Map<OrganizationId, OrganizationSkills> own;

    AddVolunteerDialog(
            VolunteerDesk desk,
            Collection<OrganizationCard> mine,
            Map<OrganizationId, OrganizationSkills> own,
            Words words,
            Runnable changed) {
        super(words.get("workspace.volunteers.add"), DialogWidth.FORM);
        this.own = own;
        name = new TextField(words.get("word.name"));
        LongestText.in(name, VolunteerForm.NAME_MAX, words);
        email = new EmailField(words.get("workspace.people.email"));
        email.setHelperText(words.get("workspace.volunteers.email.help"));
        reads.setLabel(words.get("workspace.people.language"));
        reads.setItems(Language.READ);
        reads.setItemLabelGenerator(words::of);
        reads.setValue(words.language());
        languages = new MultiSelectComboBox<>(words.get("word.languages"), Language.SPOKEN);
        languages.setItemLabelGenerator(words::of);
        skills.setLabel(words.get("workspace.volunteers.skills"));
        skills.setItemLabelGenerator(words::of);
        boroughs.setLabel(words.get("workspace.volunteers.boroughs"));
        boroughs.setItems(Borough.values());
        boroughs.setItemLabelGenerator(words::of);
        organizations = new MultiSelectComboBox<>(words.get("workspace.volunteers.helps"), mine);
        organizations.setItemLabelGenerator(OrganizationCard::name);
        organizations.addValueChangeListener(change -> offerSkills());
        organizations.setValue(Set.of(mine.iterator().next()));
        var form = new FormLayout(name, email, reads, languages, organizations, skills, boroughs);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        var add = new Button(words.get("workspace.volunteers.add"), click -> {
            RefusalNotices.marked(words, this::mark, () -> {
                ConstantTime.run(() -> desk.addByHand(typed()));
                close();
                changed.run();
                Notice.said(words.get(
                        email.getValue().isBlank() ? "workspace.volunteers.added" : "workspace.volunteers.asked"));
            });
        });
        Look.PRIMARY.of(add);
        add(new Paragraph(words.get("workspace.volunteers.agreed")), form);
        foot(out(words.get("workspace.cancel")), add);
    }

    /** What is ticked stays so where it still can be chosen. */
    private void offerSkills() {
        var offered = Stream.concat(
                        Stream.of(OrganizationSkills.NONE),
                        organizations.getValue().stream()
                                .sorted(Comparator.comparing(OrganizationCard::name))
                                .map(one -> own.getOrDefault(one.id(), OrganizationSkills.NONE)))
                .flatMap(all -> all.choices(Set.of()).stream())
                .distinct()
                .toList();
        var ticked = offered.stream().filter(skills.getValue()::contains).collect(Collectors.toSet());
        skills.setItems(offered);
        skills.setValue(ticked);
    }

    private VolunteerForm typed() {
        return new VolunteerForm(
                name.getValue(),
                email.getValue(),
                reads.getValue(),
                new VolunteerAnswers(
                        languages.getValue(),
                        skills.getValue(),
                        boroughs.getValue().stream().map(Borough::slug).collect(Collectors.toSet()),
                        organizations.getValue().stream()
                                .map(OrganizationCard::id)
                                .collect(Collectors.toSet())));
    }

    private boolean mark(RefusalReason why, String text) {
        if (!(why instanceof VolunteerRefused reason)) {
            return false;
        }
        FormMarks.mark(at(reason.field()), text);
        return true;
    }

    private HasValidation at(Field field) {
        Map<Field, HasValidation> fields = Map.of(
                Field.NAME, name,
                Field.EMAIL, email,
                Field.LANGUAGE, reads,
                Field.LANGUAGES, languages,
                Field.BOROUGHS, boroughs,
                Field.ORGANIZATIONS, organizations);
        return fields.getOrDefault(field, name);
    }
}
