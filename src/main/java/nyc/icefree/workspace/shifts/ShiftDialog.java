package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.PatternFacts;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.KindDefaults;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftTerms;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.planning.PatternShifts;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.planning.UsualShifts;
import nyc.icefree.shifts.roles.ShiftChoices;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeRefused;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.NoteFields;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.keys.SaveKey;
import org.jspecify.annotations.Nullable;

/** Plans or changes one shift; stays open with what was typed when something is refused. */
class ShiftDialog extends TitledDialog {
    private static final String ADD = "workspace.shifts.add";
    private static final String EDIT = "workspace.shifts.edit";

    /** @param key of its title; with {@code .now} what its button does */
    private ShiftDialog(
            String key,
            TimeSlot around,
            boolean undated,
            ShiftDraft draft,
            ShiftChoices choices,
            Words words,
            Consumer<ShiftDraft> save,
            Runnable done) {
        super(words.get(key), DialogWidth.FORM);
        var form = new ShiftForm(around, undated, choices, words, draft);
        add(form);
        var keep = Look.PRIMARY.button(
                words.get(key + ".now"),
                () -> RefusalNotices.marked(
                        words,
                        form::mark,
                        () -> form.typed().ifPresent(typed -> {
                            save.accept(typed);
                            close();
                            done.run();
                            Notice.said(
                                    words.get(key.equals(ADD) ? "workspace.shifts.added" : "workspace.shifts.changed"));
                        })));
        foot(out(words.get("workspace.cancel")), keep);
        SaveKey.in(this, keep);
        open();
    }

    static void forNew(EventView event, ShiftPlanning planning, Words words, Runnable done) {
        var blank = blank(event.id(), event.kind(), event.slot());
        new ShiftDialog(ADD, event.slot(), false, blank, planning.choices(event.id()), words, planning::plan, done);
    }

    static void forNew(PatternFacts pattern, PatternShifts planning, Words words, Runnable done) {
        var blank = blank(null, pattern.kind(), pattern.slot());
        new ShiftDialog(
                ADD,
                pattern.slot(),
                true,
                blank,
                planning.choices(pattern.id()),
                words,
                draft -> planning.add(pattern.id(), draft),
                done);
    }

    static void forChange(ShiftSheet shift, PatternFacts pattern, PatternShifts planning, Words words, Runnable done) {
        new ShiftDialog(
                EDIT,
                pattern.slot(),
                true,
                shift.draft(),
                planning.choices(pattern.id()),
                words,
                draft -> planning.change(shift.id(), shift.version(), draft),
                done);
    }

    static void forChange(ShiftSheet sheet, EventView event, ShiftPlanning planning, Words words, Runnable done) {
        new ShiftDialog(
                EDIT,
                event.slot(),
                false,
                sheet.draft(),
                planning.choices(event.id()),
                words,
                draft -> planning.change(sheet.id(), sheet.version(), draft),
                done);
    }

    /** A new shift as it usually is. */
    static ShiftDraft blank(@Nullable EventId event, EventKind kind, TimeSlot slot) {
        var mode = KindDefaults.of(kind).asksForShifts() ? SignupMode.ASK : SignupMode.OPEN;
        return new ShiftDraft(
                event, null, ShiftRole.WELCOME_DESK, 2, UsualShifts.hours(slot), Set.of(), Set.of(), mode, "");
    }

    /** The fields of one shift. */
    static class ShiftForm extends FormLayout {
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
        private final NoteFields notes;
        private final TermsFields terms;

        /** @param undated of a template, whose shifts have no day */
        ShiftForm(TimeSlot around, boolean undated, ShiftChoices choices, Words words, ShiftDraft before) {
            this.words = words;
            this.before = before;
            this.around = around;
            this.undated = undated;
            var known = choices.skills();
            terms = new TermsFields(before);
            Form.choice(
                            role,
                            words.get("workspace.shifts.role"),
                            choices.roles().choices(before.role()),
                            words::of)
                    .setValue(before.role());
            Form.onTyped(role, change -> {
                var kind = change.getValue().kind();
                skills.setValue(kind.usualSkills());
                terms.usualFor(kind, change.getOldValue().kind());
                seatsFor(kind);
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
            Form.choice(signup, words.get("workspace.shifts.signup"), SignupMode.values(), words::of)
                    .setValue(before.signup());
            Form.choice(skills, words.get("workspace.shifts.skills"), known.choices(before.skills()), words::of)
                    .setValue(before.skills());
            Form.choice(languages, words.get("workspace.shifts.languages"), Language.SPOKEN, words::of)
                    .setValue(before.languages());
            languages.setHelperText(words.get("workspace.shifts.languages.help"));
            notes = new NoteFields("workspace.shifts.note", Language.READ, before.note(), words);
            if (choices.wordsWait()) {
                notes.all().getFirst().setHelperText(words.get("workspace.shifts.note.waits"));
            }
            setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("460px", 2));
            add(role, seats, start, end, signup, skills, languages);
            notes.all().forEach(this::add);
            add(terms.fold());
            Stream.<Component>of(skills, languages, terms.fold()).forEach(wide -> setColspan(wide, 2));
            notes.all().forEach(wide -> setColspan(wide, 2));
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

        /** In a template, an end before the start is on the next day. */
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
                    notes.typed(),
                    terms.meetingPoint(),
                    terms.typed()));
        }

        /** An untouched slot stays, also in the second of two equal hours. */
        private TimeSlot slot(LocalDateTime from, LocalDateTime to) {
            var was = before.slot();
            return was.startLocal().equals(from) && was.endLocal().equals(to)
                    ? was
                    : TimeSlot.of(from, to, around.zone());
        }

        boolean mark(RefusalReason why, String text) {
            return FormMarks.mark(at(why), text);
        }

        private @Nullable HasValidation at(RefusalReason why) {
            return switch (why) {
                case TimeRefused time -> marked(end);
                case ShiftDraftRefused reason ->
                    switch (reason) {
                        case SEATS_OUT_OF_RANGE, NEEDS_TWO_ADULTS, NEEDS_TWO_SEATS -> seats;
                        case NOTE_TOO_LONG -> notes.tooLong().getFirst();
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
                FormMarks.mark(field, words.get("workspace.field.missing"));
            }
            return value != null;
        }

        private static HasValidation marked(AbstractField<?, LocalDateTime> field) {
            return (HasValidation) field;
        }

        /** Fields for what few shifts ask for, folded away below a line that says what this shift asks for. */
        class TermsFields {
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

            TermsFields(ShiftDraft draft) {
                before = draft.terms();
                Form.label(
                        meetingPoint,
                        words.get("workspace.shifts.meeting-point"),
                        words.get("workspace.shifts.meeting-point.help"));
                meetingPoint.setValue(draft.meetingPoint());
                LongestText.in(meetingPoint, ShiftDraft.LONGEST_MEETING_POINT, words);
                atLeastTwo.setLabel(words.get("workspace.shifts.at-least-two"));
                atLeastTwo.setValue(before.atLeastTwo());
                adults.setLabel(words.get("workspace.shifts.adults"));
                adults.setValue(before.adultsOnly());
                trust.setHelperText(words.get("workspace.shifts.trust.help"));
                Form.choice(
                                trust,
                                words.get("workspace.shifts.trust"),
                                TrustLevel.values(),
                                level -> level == TrustLevel.NEW
                                        ? words.get("workspace.shifts.trust.any")
                                        : words.of(level))
                        .setValue(before.leastTrust());
                opens = number("opens", before.opensDays());
                closes = number("closes", before.closesHours());
                handBack = number("hand-back", before.handBackHours());
                part = number("part", before.leastPart());
                var fields =
                        Form.columns("460px", meetingPoint, atLeastTwo, part, adults, trust, opens, closes, handBack);
                Stream.<Component>of(meetingPoint, atLeastTwo, adults, trust)
                        .forEach(wide -> fields.setColspan(wide, 2));
                fold = new Fold(words.get("workspace.more"), fields);
                says();
                Stream.<HasValue<?, ?>>of(meetingPoint, atLeastTwo, adults, trust)
                        .forEach(field -> field.addValueChangeListener(change -> says()));
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
                Form.label(field, words.get("workspace.shifts." + key), words.get("workspace.shifts." + key + ".help"));
                field.setValue(value);
                field.addValueChangeListener(change -> says());
                return field;
            }
        }

        /** A time of day where the day does not count; the value lies on a day that nobody sees. */
        static class HourField extends CustomField<LocalDateTime> {
            private final TimePicker time;
            private final LocalDate day;

            public HourField(Words words, String label, LocalDate day) {
                this.day = day;
                time = DateFields.time(words, label);
                time.setWidthFull();
                add(time);
            }

            @Override
            public @Nullable LocalDateTime getValue() {
                return generateModelValue();
            }

            @Override
            protected @Nullable LocalDateTime generateModelValue() {
                return time.getValue() == null ? null : day.atTime(time.getValue());
            }

            @Override
            protected void setPresentationValue(@Nullable LocalDateTime at) {
                time.setValue(at == null ? null : at.toLocalTime());
            }
        }
    }
}
