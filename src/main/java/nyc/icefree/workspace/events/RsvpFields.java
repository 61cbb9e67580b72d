package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.KindDefaults;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.questions.QuestionsField;
import org.jspecify.annotations.Nullable;

/** Whether people say that they will come, and how many may. */
class RsvpFields extends FormPart<RsvpTerms> {
    final Checkbox takesRsvps = new Checkbox();
    final IntegerField capacity = new IntegerField();
    final ClosingField close;
    final Select<Admittance> admittance = new Select<>();
    final Select<Reminders> reminders = new Select<>();
    final Checkbox withoutThanks = new Checkbox();
    final QuestionsField questions;

    RsvpFields(Words words) {
        super(RsvpTerms.class);
        takesRsvps.setLabel(words.get("workspace.plan.rsvps"));
        capacity.setLabel(words.get("workspace.plan.capacity"));
        capacity.setHelperText(words.get("workspace.plan.capacity.help"));
        capacity.setMin(1);
        close = new ClosingField(words);
        close.setVisible(false);
        admittance.setLabel(words.get("workspace.plan.admittance"));
        admittance.setItems(Admittance.values());
        admittance.setItemLabelGenerator(words::of);
        admittance.setValue(Admittance.EVERYONE);
        admittance.addValueChangeListener(changed -> admittance.setHelperText(help(words, changed.getValue())));
        admittance.setVisible(false);
        reminders.setLabel(words.get("workspace.plan.reminders"));
        reminders.setHelperText(words.get("workspace.plan.reminders.help"));
        reminders.setItems(Reminders.values());
        reminders.setItemLabelGenerator(words::of);
        reminders.setVisible(false);
        withoutThanks.setLabel(words.get("workspace.plan.thanks"));
        withoutThanks.setHelperText(words.get("workspace.plan.thanks.help"));
        withoutThanks.setVisible(false);
        questions = new QuestionsField(words);
        questions.setVisible(false);
        takesRsvps.addValueChangeListener(changed -> {
            close.setVisible(changed.getValue());
            admittance.setVisible(changed.getValue());
            reminders.setVisible(changed.getValue());
            withoutThanks.setVisible(changed.getValue());
            questions.setVisible(changed.getValue());
        });
        binder.forField(takesRsvps).bind("takesRsvps");
        binder.forField(capacity).bind("capacity");
        binder.forField(close)
                .withValidator(
                        value -> !close.isVisible() || close.isReadable(), words.get("workspace.plan.rsvps-close.odd"))
                .bind("closeBefore");
        binder.forField(admittance).bind("admittance");
        binder.forField(reminders).bind("reminders");
        binder.forField(withoutThanks).bind("withoutThanks");
        binder.forField(questions).bind("questions");
    }

    Component[] fields() {
        return new Component[] {takesRsvps, capacity, close, admittance, reminders, withoutThanks, questions};
    }

    private static String help(Words words, @Nullable Admittance who) {
        return switch (who) {
            case APPROVED -> words.get("workspace.plan.admittance.approved");
            case INVITED -> words.get("workspace.plan.admittance.invited");
            case EVERYONE -> "";
            case null -> "";
        };
    }

    /** In words, for the line of what is folded away. */
    String says(Words words) {
        if (!takesRsvps.getValue()) {
            return words.get("workspace.plan.says.no-rsvps");
        }
        String taken = capacity.getValue() == null
                ? words.get("workspace.plan.says.rsvps")
                : words.get("workspace.plan.says.rsvps-for", "count", capacity.getValue());
        return questions.count() == 0
                ? taken
                : words.get("workspace.plan.says.questions", "taken", taken, "count", questions.count());
    }

    void useDefaults(KindDefaults usual) {
        capacity.setValue(usual.capacity());
        takesRsvps.setValue(usual.takesRsvps());
        reminders.setValue(usual.reminders());
        withoutThanks.setValue(false);
    }

    @Override
    @Nullable
    HasValidation field(String name) {
        if (name.startsWith("questions")) {
            return questions.field(name);
        }
        return switch (name) {
            case "capacity" -> capacity;
            case "closeBefore" -> close;
            default -> null;
        };
    }
}
