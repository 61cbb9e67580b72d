package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.roles.ShiftChoices;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeRefused;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.HourField;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import org.jspecify.annotations.Nullable;

/** The fields of one shift. */
class ShiftForm extends FormLayout {
    private final Words words;
    private final ShiftDraft before;
    private final TimeSlot around;
    private final boolean undated;
    private final Select<Role> role = new Select<>();
    private final IntegerField seats = new IntegerField();
    private final AbstractField<?, LocalDateTime> start;
    private final AbstractField<?, LocalDateTime> end;
    private final RadioButtonGroup<SignupMode> signup = new RadioButtonGroup<>();
    private final CheckboxGroup<Skill> skills = new CheckboxGroup<>();
    private final MultiSelectComboBox<Language> languages = new MultiSelectComboBox<>();
    private final TextArea note = new TextArea();
    private final TermsFields terms;

    /**
     * @param around when its event is
     * @param undated of a template, which has no day: its shifts neither
     * @param choices of the organization behind it
     */
    ShiftForm(TimeSlot around, boolean undated, ShiftChoices choices, Words words, ShiftDraft before) {
        this.words = words;
        this.before = before;
        this.around = around;
        this.undated = undated;
        var known = choices.skills();
        terms = new TermsFields(before, words);
        role.setLabel(words.get("workspace.shifts.role"));
        role.setItems(choices.roles().choices(before.role()));
        role.setItemLabelGenerator(words::of);
        role.setValue(before.role());
        role.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var kind = change.getValue().kind();
                skills.setValue(kind.usualSkills());
                terms.usualFor(kind, change.getOldValue().kind());
                seatsFor(kind);
            }
        });
        seats.setLabel(words.get("workspace.shifts.seats"));
        seats.setStepButtonsVisible(true);
        seats.setMin(Math.min(1, before.seats())); // none while all of them are parts
        seats.setMax(ShiftDraft.MOST_SEATS);
        seats.setValue(before.seats());
        start = time(words, words.get("workspace.shifts.start"));
        start.setValue(before.slot().startLocal());
        end = time(words, words.get("workspace.shifts.end"));
        end.setValue(before.slot().endLocal());
        signup.setLabel(words.get("workspace.shifts.signup"));
        signup.setItems(SignupMode.values());
        signup.setItemLabelGenerator(words::of);
        signup.setValue(before.signup());
        skills.setLabel(words.get("workspace.shifts.skills"));
        skills.setItems(known.choices(before.skills()));
        skills.setItemLabelGenerator(words::of);
        skills.setValue(before.skills());
        languages.setLabel(words.get("workspace.shifts.languages"));
        languages.setItems(Language.SPOKEN);
        languages.setItemLabelGenerator(words::of);
        languages.setValue(before.languages());
        languages.setHelperText(words.get("workspace.shifts.languages.help"));
        note.setLabel(words.get("workspace.shifts.note"));
        note.setHelperText(words.get("workspace.shifts.note.help"));
        note.setValue(before.note());
        LongestText.in(note, ShiftDraft.LONGEST_NOTE, words);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("460px", 2));
        add(role, seats, start, end, signup, skills, languages, note, terms.fold());
        setColspan(skills, 2);
        setColspan(languages, 2);
        setColspan(note, 2);
        setColspan(terms.fold(), 2);
    }

    private void seatsFor(ShiftRole next) {
        if (next.needsTwoAdults()) {
            seats.setValue(Math.max(2, Objects.requireNonNullElse(seats.getValue(), 0)));
        }
    }

    private AbstractField<?, LocalDateTime> time(Words words, String label) {
        return undated
                ? new HourField(words, label, before.slot().startLocal().toLocalDate())
                : DateFields.dateTime(words, label);
    }

    /** Of a template, an hour before the start is meant on the next day. */
    private LocalDateTime ended(LocalDateTime from, LocalDateTime to) {
        return undated && !to.isAfter(from) ? to.plusDays(1) : to;
    }

    /** Empty when a field is empty, which then says so. */
    Optional<ShiftDraft> typed() {
        boolean complete = filled(seats, seats.getValue())
                & filled(marked(start), start.getValue())
                & filled(marked(end), end.getValue());
        if (!complete) {
            return Optional.empty();
        }
        var from = Objects.requireNonNull(start.getValue());
        var slot = slot(from, ended(from, Objects.requireNonNull(end.getValue())));
        return Optional.of(new ShiftDraft(
                before.event(),
                before.organization(),
                role.getValue(),
                seats.getValue(),
                slot,
                skills.getValue(),
                languages.getValue(),
                signup.getValue(),
                note.getValue(),
                terms.meetingPoint(),
                terms.typed()));
    }

    /** What nobody touched stays, also in the second of two equal hours. */
    private TimeSlot slot(LocalDateTime from, LocalDateTime to) {
        var was = before.slot();
        return was.startLocal().equals(from) && was.endLocal().equals(to) ? was : TimeSlot.of(from, to, around.zone());
    }

    /** @return whether one of the fields is to blame */
    boolean mark(RefusalReason why, String text) {
        var field = at(why);
        if (field != null) {
            mark(field, text);
        }
        return field != null;
    }

    private @Nullable HasValidation at(RefusalReason why) {
        return switch (why) {
            case TimeRefused time -> marked(end);
            case ShiftDraftRefused reason ->
                switch (reason) {
                    case SEATS_OUT_OF_RANGE, NEEDS_TWO_ADULTS, NEEDS_TWO_SEATS -> seats;
                    case NOTE_TOO_LONG -> note;
                    case LANGUAGE_NOT_A_CHOICE -> languages;
                    case SLOT_TOO_LONG, SLOT_OVER -> marked(end);
                    case MEETING_POINT_TOO_LONG,
                            OPENS_OUT_OF_RANGE,
                            CLOSES_OUT_OF_RANGE,
                            CLOSES_BEFORE_OPENING,
                            PART_OUT_OF_RANGE,
                            PART_LEAVES_ONE_ALONE,
                            HAND_BACK_OUT_OF_RANGE -> terms.at(reason);
                    case REASON_TOO_LONG,
                            ORGANIZATION_MISSING,
                            EVENT_CANCELLED,
                            CHANGED_MEANWHILE,
                            HAS_PEOPLE,
                            HAS_PARTS -> null;
                };
            default -> null;
        };
    }

    private boolean filled(HasValidation field, @Nullable Object value) {
        if (value == null) {
            mark(field, words.get("workspace.field.missing"));
        }
        return value != null;
    }

    private static HasValidation marked(AbstractField<?, LocalDateTime> field) {
        return (HasValidation) field;
    }

    private static void mark(HasValidation field, String text) {
        FormMarks.mark(field, text);
    }
}
