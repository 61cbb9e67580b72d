package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeRefused;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.controls.FormMarks;
import org.jspecify.annotations.Nullable;

/** The fields of one line of the table: what is typed stays as it is typed, with what is wrong at its field. */
class RowFields {
    private final Words words;
    private final Runnable changed;
    private final ComboBox<Role> role = new ComboBox<>();
    private final TextField seats = new TextField();
    private final DateFields.Hour from;
    private final DateFields.Hour to;
    private final MultiSelectComboBox<Language> languages = new MultiSelectComboBox<>();
    private LocalDate day;

    /**
     * @param known roles that can be chosen
     * @param changed called after each change by the person
     */
    RowFields(List<Role> known, Words words, LocalDate day, Runnable changed) {
        this.words = words;
        this.day = day;
        this.changed = changed;
        from = hour();
        to = hour();
        role.setItems(known);
        role.setItemLabelGenerator(words::of);
        role.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed(role);
            }
        });
        seats.getElement().setAttribute("inputmode", "numeric");
        seats.setAutoselect(true);
        seats.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed(seats);
            }
        });
        languages.setItems(Language.SPOKEN);
        languages.setItemLabelGenerator(words::of);
        languages.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed(languages);
            }
        });
    }

    private DateFields.Hour hour() {
        var field = DateFields.time(words, "");
        field.setAutoOpen(false); // so that Enter goes on to the next row
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed(field);
            }
        });
        return field;
    }

    private void changed(HasValidation field) {
        field.setInvalid(false);
        changed.run();
    }

    /** By the end of the key of what it is called. */
    Map<String, Component> byName() {
        var all = new LinkedHashMap<String, Component>();
        all.put("role", role);
        all.put("seats", seats);
        all.put("start", from);
        all.put("end", to);
        all.put("languages", languages);
        return all;
    }

    void number(int number) {
        role.setAriaLabel(label("role", number));
        seats.setAriaLabel(label("seats", number));
        from.setAriaLabel(label("start", number));
        to.setAriaLabel(label("end", number));
        languages.setAriaLabel(label("languages", number));
    }

    private String label(String column, int number) {
        return words.get(
                "workspace.shifts.table.cell", "column", words.get("workspace.shifts." + column), "row", number);
    }

    void focus() {
        role.focus();
    }

    void show(TypedCells cells) {
        day = cells.day();
        role.setValue(cells.role());
        seats.setValue(cells.seats());
        from.setValue(cells.from());
        to.setValue(cells.to());
        languages.setValue(cells.languages());
        for (HasValidation field : List.<HasValidation>of(role, seats, from, to, languages)) {
            field.setInvalid(false);
        }
    }

    TypedCells cells() {
        return new TypedCells(
                day, role.getValue(), seats.getValue(), from.getValue(), to.getValue(), languages.getValue());
    }

    /** The days, where they are not those that everybody thinks of. */
    void sayDays(@Nullable String start, @Nullable String end) {
        from.setHelperText(start);
        to.setHelperText(end);
    }

    /** @return whether every field is filled with what is understood; the others say what is wrong */
    boolean areComplete() {
        var cells = cells();
        boolean named = is(role, "", cells.role() != null);
        boolean counted = is(seats, cells.seats(), cells.knownSeats().isPresent());
        boolean begins = is(from, from.unread(), cells.from() != null);
        boolean ends = is(to, to.unread(), cells.to() != null);
        return named && counted && begins && ends;
    }

    private boolean is(HasValidation field, String typed, boolean known) {
        if (!known) {
            FormMarks.mark(
                    field,
                    typed.isBlank()
                            ? words.get("workspace.field.missing")
                            : words.get("workspace.shifts.table.unknown", "typed", typed));
        }
        return known;
    }

    /** @return whether one of the fields is to blame */
    boolean mark(RefusalReason why, String text) {
        var field = switch (why) {
            case TimeRefused time -> time == TimeRefused.START_SKIPPED_BY_CLOCK_CHANGE ? from : to;
            case ShiftDraftRefused reason ->
                switch (reason) {
                    case SEATS_OUT_OF_RANGE, NEEDS_TWO_ADULTS, NEEDS_TWO_SEATS -> seats;
                    case LANGUAGE_NOT_A_CHOICE -> languages;
                    case SLOT_TOO_LONG, SLOT_OVER -> to;
                    case MEETING_POINT_TOO_LONG,
                            OPENS_OUT_OF_RANGE,
                            CLOSES_OUT_OF_RANGE,
                            HAND_BACK_OUT_OF_RANGE,
                            CLOSES_BEFORE_OPENING,
                            NOTE_TOO_LONG,
                            REASON_TOO_LONG,
                            PART_OUT_OF_RANGE,
                            PART_LEAVES_ONE_ALONE,
                            ORGANIZATION_MISSING,
                            EVENT_CANCELLED,
                            CHANGED_MEANWHILE,
                            HAS_PARTS,
                            HAS_PEOPLE -> null;
                };
            default -> null;
        };
        if (field instanceof HasValidation one) {
            FormMarks.mark(one, text);
        }
        return field != null;
    }
}
