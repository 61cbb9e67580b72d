package nyc.icefree.workspace.helpnow;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.LocalDate;
import nyc.icefree.helpnow.HelpEntry;
import nyc.icefree.helpnow.HelpKind;
import nyc.icefree.helpnow.HelpNowRefused;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;

/** One line: its words, where it leads, and who has checked it when. */
class HelpEntryFields extends FieldSet {
    private final HelpEntry start;
    private final TextFieldBase<?, String> name;
    private final TextField target;
    private final TextField checkedBy;
    private final DatePicker checkedOn;

    /** @param number among those of its kind and language, from 1 */
    HelpEntryFields(Words words, int number, HelpEntry start, LocalDate today) {
        super(words.get(
                start.kind().most() == 1 ? "workspace.help-now.of" : "workspace.help-now.numbered",
                "kind",
                words.of(start.kind()),
                "number",
                number,
                "language",
                words.within(start.language())));
        this.start = start;
        String kind = start.kind().name().toLowerCase(java.util.Locale.ROOT);
        boolean emergency = start.kind() == HelpKind.EMERGENCY;
        name = emergency ? new TextArea() : new TextField();
        filled(name, words, "workspace.help-now.words." + kind, start.words(), start.longestWords());
        target = new TextField();
        checkedBy = new TextField();
        filled(checkedBy, words, "workspace.help-now.checked-by", start.checkedBy(), HelpEntry.CHECKED_BY_MAX);
        checkedBy.setHelperText(words.get("workspace.help-now.checked-by.help"));
        checkedOn = DateFields.date(words, words.get("workspace.help-now.checked-on"));
        checkedOn.setMax(today);
        checkedOn.setValue(start.checkedOn());
        if (start.isDue(today)) {
            checkedOn.setHelperText(words.get("workspace.help-now.due", "days", HelpEntry.CHECK_AGAIN_AFTER.getDays()));
        }
        add(name);
        if (!emergency) {
            filled(target, words, "workspace.help-now.target." + kind, start.target(), start.longestTarget());
            add(target);
        }
        add(checkedBy, checkedOn);
    }

    private static void filled(TextFieldBase<?, String> field, Words words, String label, String value, int longest) {
        field.setLabel(words.get(label));
        field.setValue(value);
        field.setWidthFull();
        LongestText.in(field, longest, words);
    }

    boolean isFilled() {
        return !name.getValue().isBlank()
                || !target.getValue().isBlank()
                || !checkedBy.getValue().isBlank()
                || !checkedOn.isEmpty();
    }

    HelpEntry typed() {
        return new HelpEntry(
                start.kind(),
                start.language(),
                name.getValue(),
                target.getValue(),
                checkedBy.getValue(),
                checkedOn.getValue());
    }

    boolean mark(HelpNowRefused reason, String text) {
        HasValidation field = switch (reason) {
            case WORDS_MISSING, WORDS_TOO_LONG, TOO_MANY -> name;
            case NOT_A_NUMBER, NOT_AN_ADDRESS -> target;
            case CHECKED_BY_MISSING, CHECKED_BY_TOO_LONG -> checkedBy;
            case CHECKED_ON_MISSING, CHECKED_IN_THE_FUTURE, CHECKED_TOO_LONG_AGO -> checkedOn;
        };
        FormMarks.mark(field, text);
        return true;
    }
}
