package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.KindDefaults;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.Styled;
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
        Form.label(capacity, words.get("workspace.plan.capacity"), words.get("workspace.plan.capacity.help"));
        capacity.setMin(1);
        close = new ClosingField(words);
        close.setVisible(false);
        Form.choice(admittance, words.get("workspace.plan.admittance"), Admittance.values(), words::of)
                .setValue(Admittance.EVERYONE);
        admittance.addValueChangeListener(changed -> admittance.setHelperText(help(words, changed.getValue())));
        admittance.setVisible(false);
        reminders.setHelperText(words.get("workspace.plan.reminders.help"));
        Form.choice(reminders, words.get("workspace.plan.reminders"), Reminders.values(), words::of)
                .setVisible(false);
        Form.label(withoutThanks, words.get("workspace.plan.thanks"), words.get("workspace.plan.thanks.help"));
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
        binder.forField(close)
                .withValidator(
                        value -> !close.isVisible() || close.isReadable(), words.get("workspace.plan.rsvps-close.odd"))
                .bind("closeBefore");
        binder.bindInstanceFields(this);
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

    /** For the line of the fold. */
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

    /** Until when RSVPs are taken, as hours and minutes before the start, or after it. */
    static class ClosingField extends CustomField<Integer> {
        private enum Side {
            BEFORE,
            AFTER
        }

        private static final int MOST_HOURS = 366 * 24;

        private final IntegerField hours;
        private final IntegerField minutes;
        private final Select<Side> side = new Select<>();

        ClosingField(Words words) {
            super(0);
            setLabel(words.get("workspace.plan.rsvps-close"));
            setHelperText(words.get("workspace.plan.rsvps-close.help"));
            hours = number(words.get("word.hours"));
            minutes = number(words.get("workspace.template.minutes"));
            hours.setMax(MOST_HOURS);
            minutes.setMax(59);
            side.setItems(Side.values());
            side.setItemLabelGenerator(one -> words.get(
                    one == Side.BEFORE ? "workspace.plan.rsvps-close.before" : "workspace.plan.rsvps-close.after"));
            side.setAriaLabel(words.get("workspace.plan.rsvps-close.side"));
            side.setValue(Side.BEFORE);
            add(Styled.as("field-row", new Div(hours, minutes, side)));
        }

        private static IntegerField number(String label) {
            var field = new IntegerField(label);
            field.setMin(0);
            field.setValue(0);
            return field;
        }

        String says() {
            return "%d:%02d %s"
                    .formatted(
                            number(hours),
                            number(minutes),
                            side.getItemLabelGenerator().apply(side.getValue()));
        }

        /** Negative numbers are marked by their own field. */
        boolean isReadable() {
            return !hours.isInvalid() && !minutes.isInvalid();
        }

        /** The fields' value, whoever has put it there. */
        @Override
        public Integer getValue() {
            return generateModelValue();
        }

        @Override
        protected Integer generateModelValue() {
            int distance = Math.clamp(number(hours) * 60L + number(minutes), 0, Integer.MAX_VALUE);
            return side.getValue() == Side.AFTER ? -distance : distance;
        }

        private static int number(IntegerField field) {
            return Objects.requireNonNullElse(field.getValue(), 0);
        }

        @Override
        protected void setPresentationValue(Integer before) {
            hours.setValue(Math.abs(before) / 60);
            minutes.setValue(Math.abs(before) % 60);
            side.setValue(before < 0 ? Side.AFTER : Side.BEFORE);
        }
    }
}
