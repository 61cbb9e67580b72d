package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.OutsideEvent;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.shifts.planning.PlannedRow;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeRefused;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.RefusalNotices;
import org.jspecify.annotations.Nullable;

/** One row of the table: a planned shift with its changes, or a new one. */
class TableRow extends NativeTableRow {
    private final Words words;
    private final EventView event;
    private final Checkbox chosen = new Checkbox();
    private final RowFields fields;
    private final Paragraph state = new Paragraph();
    private final Div acts = new Div();
    private @Nullable ShiftSheet sheet;
    private ShiftDraft like;

    /** @param like what it has beside its cells */
    TableRow(EventView event, List<Role> roles, Words words, ShiftDraft like, Runnable changed) {
        this.event = event;
        this.words = words;
        this.like = like;
        fields = new RowFields(roles, like.slot().startLocal().toLocalDate(), () -> {
            sayState();
            changed.run();
        });
        addClassName("shift-row");
        getElement().setAttribute("role", "row");
        chosen.addValueChangeListener(change -> changed.run());
        state.addClassName("muted");
        acts.addClassName("row-acts");
        cell("choose", "", chosen);
        fields.byName().forEach((name, field) -> cell(name, words.get("workspace.shifts." + name), field));
        cell("state", "", state, acts);
    }

    private void cell(String name, String column, Component... content) {
        var cell = new NativeTableCell();
        cell.add(content);
        cell.addClassName("cell-" + name);
        cell.getElement().setAttribute("role", "cell");
        cell.getElement().setAttribute("data-column", column);
        add(cell);
    }

    void number(int number, MoreMenu menu) {
        chosen.setLabel(words.get("workspace.shifts.table.choose", "row", number));
        chosen.setVisible(sheet != null);
        fields.number(number);
        acts.removeAll();
        acts.add(menu);
    }

    /** Shows the plan; drops what was typed. */
    void show(ShiftSheet saved) {
        sheet = saved;
        like = saved.draft();
        show(TypedCells.of(like));
    }

    void show(TypedCells cells) {
        fields.show(cells);
        sayState();
    }

    /** Changed by somebody else: what is typed stays, and the plan is said. */
    void standsNow(@Nullable ShiftSheet now, String why) {
        sheet = now;
        like = now == null ? like : now.draft();
        state.setText(
                now == null
                        ? why
                        : words.get(
                                "workspace.shifts.table.now",
                                "why",
                                why,
                                "shift",
                                ShiftPanel.name(now, event, words),
                                "seats",
                                now.draft().seats()));
    }

    TypedCells cells() {
        return fields.cells();
    }

    @Nullable
    ShiftSheet sheet() {
        return sheet;
    }

    ShiftDraft like() {
        return like;
    }

    boolean isChosen() {
        return chosen.isVisible() && chosen.getValue();
    }

    void focus() {
        fields.focus();
    }

    /** The same shift in the plan by now; null when it is not there. */
    @Nullable
    ShiftSheet among(List<ShiftSheet> sheets) {
        var was = sheet;
        return was == null
                ? null
                : sheets.stream()
                        .filter(one -> one.id().equals(was.id()))
                        .findFirst()
                        .orElse(null);
    }

    /** Same role, languages and time. */
    boolean isAlike(ShiftDraft draft) {
        var cells = cells();
        return draft.role().equals(cells.role())
                && cells.languages().equals(draft.languages())
                && slot().filter(draft.slot()::equals).isPresent();
    }

    boolean isUnsaved() {
        return sheet == null || !cells().equals(TypedCells.of(like));
    }

    /** Empty while its hours are unknown. */
    Optional<TimeSlot> slot() {
        var found = new ArrayList<TimeSlot>();
        RefusalNotices.said(words, why -> {}, () -> typedSlot().ifPresent(found::add));
        return found.stream().findFirst();
    }

    /** An untouched slot keeps which of two equal hours is meant. */
    private Optional<TimeSlot> typedSlot() {
        var cells = cells();
        return cells.at(like.slot()).equals(cells) ? Optional.of(like.slot()) : cells.slot(event.slot());
    }

    private void sayState() {
        var slot = slot();
        fields.sayDays(
                slot.map(one -> otherDay(one.startLocal())).orElse(null),
                slot.map(one -> otherDay(one.endLocal())).orElse(null));
        if (slot.filter(one -> OutsideEvent.is(one, event.slot())).isPresent()) {
            state.setText(words.get("workspace.shifts.outside"));
        } else if (sheet == null) {
            state.setText(words.get("workspace.shifts.table.new"));
        } else if (isUnsaved()) {
            state.setText(words.get("workspace.shifts.table.changed"));
        } else {
            state.setText(SeatsWord.of(sheet, words));
        }
    }

    private @Nullable String otherDay(LocalDateTime at) {
        boolean same = at.toLocalDate().equals(event.slot().startLocal().toLocalDate());
        return same ? null : words.day(at.toLocalDate());
    }

    /** Empty when a cell is empty or not understood, which then says so. */
    Optional<PlannedRow> typed() {
        var found = new ArrayList<PlannedRow>();
        if (fields.areComplete()) {
            RefusalNotices.marked(words, this::mark, () -> found.add(planned()));
        }
        return found.stream().findFirst();
    }

    private PlannedRow planned() {
        var cells = cells();
        var draft = like.with(
                Objects.requireNonNull(cells.role()),
                cells.knownSeats().orElseThrow(),
                typedSlot().orElseThrow(),
                cells.languages());
        return sheet == null ? PlannedRow.fresh(draft) : new PlannedRow(sheet.id(), sheet.version(), draft);
    }

    /** @return always true: what no cell is to blame for stands at the row's end */
    boolean mark(RefusalReason why, String text) {
        if (!fields.mark(why, text)) {
            state.setText(text);
        }
        return true;
    }

    /** The fields of one line of the table: what is typed stays as it is typed, with what is wrong at its field. */
    class RowFields {
        private final Runnable changed;
        private final ComboBox<Role> role = new ComboBox<>();
        private final TextField seats = new TextField();
        private final DateFields.Hour from;
        private final DateFields.Hour to;
        private final MultiSelectComboBox<Language> languages = new MultiSelectComboBox<>();
        private LocalDate day;

        RowFields(List<Role> known, LocalDate day, Runnable changed) {
            this.day = day;
            this.changed = changed;
            from = hour();
            to = hour();
            role.setItems(known);
            role.setItemLabelGenerator(words::of);
            tell(role);
            seats.getElement().setAttribute("inputmode", "numeric");
            seats.setAutoselect(true);
            tell(seats);
            languages.setItems(Language.SPOKEN);
            languages.setItemLabelGenerator(words::of);
            tell(languages);
        }

        private DateFields.Hour hour() {
            var field = DateFields.time(words, "");
            field.setAutoOpen(false); // so that Enter goes on to the next row
            tell(field);
            return field;
        }

        private <V, E extends HasValue.ValueChangeEvent<V>, F extends HasValue<E, V> & HasValidation> void tell(
                F field) {
            Form.onTyped(field, change -> {
                field.setInvalid(false);
                changed.run();
            });
        }

        /** By the last part of their label's key. */
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

        /** Says the days where they are not the event's. */
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
            return field instanceof HasValidation one && FormMarks.mark(one, text);
        }
    }
}
