package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.shifts.planning.ManyShifts;
import nyc.icefree.shifts.planning.PlannedRow;
import nyc.icefree.shifts.planning.PlannedRows;
import nyc.icefree.shifts.planning.RowsRefused;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.planning.UsualShifts;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TypedText;
import nyc.icefree.workspace.keys.SaveKey;

/**
 * The shifts of an event as a table that is edited where it stands. Nothing is in the plan before it is saved, all of it in one act.
 */
class ShiftTable extends Div {
    /** What the board does. */
    interface Board {
        /** They are other ones now. */
        void changed();

        void findPeople(List<ShiftSheet> shifts);

        void edit(ShiftSheet shift);
    }

    private final EventView event;
    private final ShiftPlanning planning;
    private final ManyShifts many;
    private final TypedText typed = TypedText.in(this);
    private final Words words;
    private final Clock clock;
    private final Board board;
    private final TableGrid grid;
    private final Paragraph said = new Paragraph();
    private final IntegerField people = new IntegerField();
    private final Button save = new Button();
    private final Button find = new Button();

    ShiftTable(EventView event, ShiftPlanning planning, ManyShifts many, Words words, Clock clock, Board board) {
        this.event = event;
        this.planning = planning;
        this.many = many;
        this.words = words;
        this.clock = clock;
        this.board = board;
        grid = new TableGrid(event, planning.choices(event.id()).roles(), words, new Changes());
        addClassName("shift-table");
        said.getElement().setAttribute("role", "status");
        said.addClassName("muted");
        people.setLabel(words.get("workspace.shifts.table.people"));
        people.setMin(1);
        people.setMax(UsualShifts.MOST_PEOPLE);
        people.setValue(Objects.requireNonNullElseGet(event.capacity(), () -> UsualShifts.people(event.kind())));
        var usual = new Button(
                words.get("workspace.shifts.table.usual", "kind", words.of(event.kind())), click -> addUsual());
        var proposals = new Div(people, usual);
        proposals.addClassName("field-row");
        save.addClickListener(click -> save());
        Look.PRIMARY.of(save);
        SaveKey.in(this, save);
        find.addClickListener(click -> board.findPeople(wanted()));
        var more = new Button(words.get("workspace.shifts.table.add"), click -> grid.addLast());
        var buttons = new Div(more, save, find);
        buttons.addClassName("actions");
        add(proposals, grid, buttons, said);
        grid.show(planning.sheetsOf(event.id()));
        changed();
    }

    /** Asks first where something is typed that is not saved. */
    void leave(Runnable act) {
        typed.leave(act);
    }

    /** Whoever opened it goes on where it begins, not behind it. */
    void begin() {
        people.focus();
    }

    private String meanwhile() {
        return words.why(ShiftDraftRefused.CHANGED_MEANWHILE);
    }

    /** What the plan holds by now; rows in which something is typed stay as they are. */
    void refresh(List<ShiftSheet> sheets) {
        grid.refresh(sheets);
        changed();
    }

    private void changed() {
        int unsaved = grid.unsaved().size();
        typed.mark(unsaved > 0);
        save.setVisible(unsaved > 0);
        save.setText(words.get("workspace.shifts.table.save", "count", unsaved));
        int wanted = wanted().size();
        find.setVisible(wanted > 0);
        find.setText(words.get("workspace.shifts.table.find", "count", wanted));
    }

    /** Those that are chosen, or all where none is, as far as seats are empty from start to end and they have not begun. */
    private List<ShiftSheet> wanted() {
        boolean some = grid.rows().stream().anyMatch(TableRow::isChosen);
        return grid.rows().stream()
                .filter(row -> !some || row.isChosen())
                .map(TableRow::sheet)
                .filter(Objects::nonNull)
                .filter(sheet -> sheet.free() > 0 && !sheet.draft().slot().hasStarted(clock.instant()))
                .toList();
    }

    /** Those that are not there yet, of the same role and time. */
    private void addUsual() {
        int expected = Objects.requireNonNullElseGet(people.getValue(), () -> UsualShifts.people(event.kind()));
        var there = grid.rows();
        var blank = ShiftDialog.blank(event.id(), event.kind(), event.slot());
        UsualShifts.of(event.kind(), event.slot(), expected, event.interpreted()).stream()
                .map(usual -> blank.with(usual.role(), usual.seats(), usual.slot(), usual.languages()))
                .filter(draft -> there.stream().noneMatch(row -> row.isAlike(draft)))
                .forEach(grid::append);
        changed();
    }

    private void save() {
        var typed = new LinkedHashMap<TableRow, PlannedRow>();
        var unsaved = grid.unsaved();
        unsaved.forEach(row -> row.typed().ifPresent(planned -> typed.put(row, planned)));
        if (typed.size() < unsaved.size()) {
            said.setText(words.get("workspace.shifts.table.mend", "count", unsaved.size() - typed.size()));
            return;
        }
        var done = new AtomicReference<PlannedRows>();
        RefusalNotices.told(
                words,
                (refused, text) -> say(refused, text, List.copyOf(typed.keySet())),
                () -> done.set(many.save(event.id(), List.copyOf(typed.values()))));
        if (done.get() != null) {
            grid.show(planning.sheetsOf(event.id()));
            said.setText("");
            changed();
            board.changed();
            Notice.deleted(
                    words.get("workspace.shifts.table.saved", "count", typed.size()),
                    words,
                    () -> takeBack(done.get()));
        }
    }

    private void takeBack(PlannedRows done) {
        RefusalNotices.run(words, () -> {
            int stay = many.takeBack(done);
            board.changed();
            if (stay > 0) {
                Notice.refused(words.get("workspace.shifts.table.stay", "count", stay));
            }
        });
    }

    private void say(Refused refused, String text, List<TableRow> rows) {
        if (refused instanceof RowsRefused some) {
            var sheets = planning.sheetsOf(event.id());
            some.byRow().forEach((at, why) -> {
                var row = rows.get(at);
                row.mark(why, words.why(why));
                if (why == ShiftDraftRefused.CHANGED_MEANWHILE) {
                    row.standsNow(row.among(sheets), meanwhile());
                }
            });
            said.setText(words.get(
                    "workspace.shifts.table.mend", "count", some.byRow().size()));
            changed();
        } else {
            goneMeanwhile(rows, text);
        }
    }

    /** What somebody has removed meanwhile can be planned anew with what is typed. */
    private void goneMeanwhile(List<TableRow> rows, String text) {
        var sheets = planning.sheetsOf(event.id());
        rows.stream()
                .filter(row -> row.sheet() != null && row.among(sheets) == null)
                .forEach(row -> row.standsNow(row.among(sheets), words.get("workspace.shifts.table.gone")));
        said.setText(text);
        changed();
    }

    /** What is done with one row. */
    private final class Changes implements TableGrid.Changes {
        @Override
        public void changed() {
            ShiftTable.this.changed();
        }

        @Override
        public void edit(ShiftSheet sheet) {
            board.edit(sheet);
        }

        @Override
        public void removed(TableRow row) {
            var sheet = row.sheet();
            if (sheet == null) {
                grid.drop(row);
                ShiftTable.this.changed();
                return;
            }
            RefusalNotices.run(words, () -> {
                planning.remove(sheet.id());
                grid.drop(row);
                ShiftTable.this.changed();
                board.changed();
                Notice.deleted(words.get("workspace.shifts.removed"), words, () -> {
                    RefusalNotices.run(words, () -> planning.plan(sheet.draft()));
                    board.changed();
                });
            });
        }
    }
}
