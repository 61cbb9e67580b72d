package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.OutsideEvent;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.planning.PlannedRow;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.controls.RefusalNotices;
import org.jspecify.annotations.Nullable;

/** One line of the table: a shift of the plan with what is changed in it, or one that is not saved yet. */
class TableRow extends NativeTableRow {
    private final Words words;
    private final EventView event;
    private final Checkbox chosen = new Checkbox();
    private final RowFields fields;
    private final Paragraph state = new Paragraph();
    private final Div acts = new Div();
    private @Nullable ShiftSheet sheet;
    private ShiftDraft like;

    /**
     * @param roles that can be chosen
     * @param like what it has beside its cells
     * @param changed called after each change by the person
     */
    TableRow(EventView event, List<Role> roles, Words words, ShiftDraft like, Runnable changed) {
        this.event = event;
        this.words = words;
        this.like = like;
        fields = new RowFields(roles, words, like.slot().startLocal().toLocalDate(), () -> {
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

    /** @param menu what can be done with it */
    void number(int number, MoreMenu menu) {
        chosen.setAriaLabel(words.get("workspace.shifts.table.choose", "row", number));
        chosen.setVisible(sheet != null);
        fields.number(number);
        acts.removeAll();
        acts.add(menu);
    }

    /** As it stands in the plan; what was typed and not saved goes. */
    void show(ShiftSheet saved) {
        sheet = saved;
        like = saved.draft();
        show(TypedCells.of(like));
    }

    void show(TypedCells cells) {
        fields.show(cells);
        sayState();
    }

    /** Somebody else has written it meanwhile: what is typed stays, and what stands in the plan is said. */
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

    /** What the plan holds of it by now; null when it is there no more, or is not there yet. */
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

    /** The same help at the same time. */
    boolean isAlike(ShiftDraft draft) {
        var cells = cells();
        return draft.role().equals(cells.role())
                && cells.languages().equals(draft.languages())
                && slot().filter(draft.slot()::equals).isPresent();
    }

    /** Whether something stands here that is not in the plan. */
    boolean isUnsaved() {
        return sheet == null || !cells().equals(TypedCells.of(like));
    }

    /** Empty while its hours are not known. */
    Optional<TimeSlot> slot() {
        var found = new ArrayList<TimeSlot>();
        RefusalNotices.said(words, why -> {}, () -> typedSlot().ifPresent(found::add));
        return found.stream().findFirst();
    }

    /** As long as nobody touches its hours, it keeps which of two equal ones is meant. */
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

    /** @return always: what no cell is to blame for stands at the end of the row */
    boolean mark(RefusalReason why, String text) {
        if (!fields.mark(why, text)) {
            state.setText(text);
        }
        return true;
    }
}
