package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;

/** Who can follow an event: its languages, and how one gets in and around. */
class AccessFields extends FormPart<Accessibility> {
    final MultiSelectComboBox<Language> spoken = new MultiSelectComboBox<>();
    final MultiSelectComboBox<Language> interpreted = new MultiSelectComboBox<>();
    final CheckboxGroup<AccessFact> access = new CheckboxGroup<>();
    final Checkbox noQuestions = new Checkbox();

    AccessFields(Words words) {
        super(Accessibility.class);
        spoken.setLabel(words.get("workspace.plan.spoken"));
        interpreted.setLabel(words.get("workspace.plan.interpreted"));
        List.of(spoken, interpreted).forEach(field -> {
            field.setItems(Language.SPOKEN);
            field.setItemLabelGenerator(words::of);
        });
        access.setLabel(words.get("workspace.plan.access"));
        access.setItems(AccessFact.values());
        access.setItemLabelGenerator(words::of);
        binder.forField(spoken)
                .<List<Language>>withConverter(List::copyOf, LinkedHashSet::new)
                .bind("spoken");
        binder.forField(interpreted)
                .<List<Language>>withConverter(List::copyOf, LinkedHashSet::new)
                .bind("interpreted");
        binder.forField(access).bind("access");
        noQuestions.setLabel(words.get("workspace.plan.no-questions"));
        noQuestions.setHelperText(words.get("workspace.plan.no-questions.help"));
        binder.forField(noQuestions).bind("noQuestions");
    }

    /** In words, for the line of what is folded away. */
    String says(Words words) {
        var all = new ArrayList<String>();
        access.getValue().stream().map(words::of).sorted().forEach(all::add);
        if (noQuestions.getValue()) {
            all.add(words.get("workspace.plan.no-questions"));
        }
        return all.isEmpty() ? words.get("workspace.plan.says.nothing-yet") : String.join(", ", all);
    }

    @Override
    @Nullable
    HasValidation field(String name) {
        return switch (name) {
            case "spoken" -> spoken;
            case "interpreted" -> interpreted;
            default -> null;
        };
    }
}
