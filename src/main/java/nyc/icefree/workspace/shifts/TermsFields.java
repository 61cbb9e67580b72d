package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftTerms;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.controls.LongestText;
import org.jspecify.annotations.Nullable;

/** What few shifts ask for, folded away; its line says what this one does. */
class TermsFields {
    private final Words words;
    private final ShiftTerms before;
    private final TextField meetingPoint = new TextField();
    private final Checkbox atLeastTwo = new Checkbox();
    private final Checkbox adults = new Checkbox();
    private final Select<TrustLevel> trust = new Select<>();
    private final IntegerField opens;
    private final IntegerField closes;
    private final IntegerField handBack;
    private final IntegerField part;
    private final Fold fold;

    TermsFields(ShiftDraft draft, Words words) {
        this.words = words;
        before = draft.terms();
        meetingPoint.setLabel(words.get("workspace.shifts.meeting-point"));
        meetingPoint.setHelperText(words.get("workspace.shifts.meeting-point.help"));
        meetingPoint.setValue(draft.meetingPoint());
        LongestText.in(meetingPoint, ShiftDraft.LONGEST_MEETING_POINT, words);
        atLeastTwo.setLabel(words.get("workspace.shifts.at-least-two"));
        atLeastTwo.setValue(before.atLeastTwo());
        adults.setLabel(words.get("workspace.shifts.adults"));
        adults.setValue(before.adultsOnly());
        trust.setLabel(words.get("workspace.shifts.trust"));
        trust.setHelperText(words.get("workspace.shifts.trust.help"));
        trust.setItems(TrustLevel.values());
        trust.setItemLabelGenerator(
                level -> level == TrustLevel.NEW ? words.get("workspace.shifts.trust.any") : words.of(level));
        trust.setValue(before.leastTrust());
        opens = number("opens", before.opensDays());
        closes = number("closes", before.closesHours());
        handBack = number("hand-back", before.handBackHours());
        part = number("part", before.leastPart());
        var fields = new FormLayout(meetingPoint, atLeastTwo, part, adults, trust, opens, closes, handBack);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("460px", 2));
        fields.setColspan(meetingPoint, 2);
        fields.setColspan(atLeastTwo, 2);
        fields.setColspan(adults, 2);
        fields.setColspan(trust, 2);
        fold = new Fold(words.get("workspace.more"), fields);
        says();
        meetingPoint.addValueChangeListener(change -> says());
        atLeastTwo.addValueChangeListener(change -> says());
        adults.addValueChangeListener(change -> says());
        trust.addValueChangeListener(change -> says());
    }

    Fold fold() {
        return fold;
    }

    void usualFor(ShiftRole role, ShiftRole before) {
        adults.setValue(role.usuallyAdults());
        if (role.needsTwoAdults() || before.needsTwoAdults()) {
            atLeastTwo.setValue(role.needsTwoAdults());
        }
    }

    String meetingPoint() {
        return meetingPoint.getValue();
    }

    ShiftTerms typed() {
        return new ShiftTerms(
                adults.getValue(),
                opens.getValue(),
                closes.getValue(),
                handBack.getValue(),
                atLeastTwo.getValue(),
                part.getValue(),
                trust.getValue());
    }

    /** @return the field that is to blame, which can be seen then; null for none of these */
    @Nullable
    HasValidation at(ShiftDraftRefused reason) {
        HasValidation field = switch (reason) {
            case MEETING_POINT_TOO_LONG -> meetingPoint;
            case OPENS_OUT_OF_RANGE -> opens;
            case CLOSES_OUT_OF_RANGE, CLOSES_BEFORE_OPENING -> closes;
            case HAND_BACK_OUT_OF_RANGE -> handBack;
            case PART_OUT_OF_RANGE, PART_LEAVES_ONE_ALONE -> part;
            case SEATS_OUT_OF_RANGE,
                    NEEDS_TWO_ADULTS,
                    NEEDS_TWO_SEATS,
                    NOTE_TOO_LONG,
                    REASON_TOO_LONG,
                    ORGANIZATION_MISSING,
                    LANGUAGE_NOT_A_CHOICE,
                    EVENT_CANCELLED,
                    SLOT_TOO_LONG,
                    SLOT_OVER,
                    CHANGED_MEANWHILE,
                    HAS_PEOPLE,
                    HAS_PARTS -> null;
        };
        fold.setOpened(fold.isOpened() || field != null);
        return field;
    }

    private void says() {
        fold.says(TermsWords.of(meetingPoint.getValue(), typed(), words));
    }

    private IntegerField number(String key, @Nullable Integer value) {
        var field = new IntegerField();
        field.setLabel(words.get("workspace.shifts." + key));
        field.setHelperText(words.get("workspace.shifts." + key + ".help"));
        field.setValue(value);
        field.addValueChangeListener(change -> says());
        return field;
    }
}
