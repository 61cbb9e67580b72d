package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.shifts.planning.ManyShifts;
import nyc.icefree.shifts.planning.PlannedRow;
import nyc.icefree.shifts.planning.PlannedRows;
import nyc.icefree.shifts.planning.RowsRefused;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.planning.UsualShifts;
import nyc.icefree.shifts.roles.OrganizationRoles;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TypedText;
import nyc.icefree.workspace.keys.SaveKey;

/** The shifts of an event as an editable table, saved all at once. */
class ShiftTable extends Div {
    /** What the board does for the table. */
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
    private final Paragraph said = Styled.status(Styled.as("muted", new Paragraph()));
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
        grid = new TableGrid(planning.choices(event.id()).roles(), new Changes());
        addClassName("shift-table");
        people.setLabel(words.get("workspace.shifts.table.people"));
        people.setMin(1);
        people.setMax(UsualShifts.MOST_PEOPLE);
        people.setValue(Objects.requireNonNullElseGet(event.capacity(), () -> UsualShifts.people(event.kind())));
        var usual = new Button(
                words.get("workspace.shifts.table.usual", "kind", words.of(event.kind())), click -> addUsual());
        var proposals = Styled.as("field-row", new Div(people, usual));
        save.addClickListener(click -> save());
        Look.PRIMARY.of(save);
        SaveKey.in(this, save);
        find.addClickListener(click -> board.findPeople(wanted()));
        var more = new Button(words.get("workspace.shifts.table.add"), click -> grid.addLast());
        add(proposals, grid, Styled.as("actions", new Div(more, save, find)), said);
        grid.show(planning.sheetsOf(event.id()));
        changed();
    }

    void leave(Runnable act) {
        typed.leave(act);
    }

    void begin() {
        people.focus();
    }

    private String meanwhile() {
        return words.why(ShiftDraftRefused.CHANGED_MEANWHILE);
    }

    /** Rows with unsaved text stay as they are. */
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

    /** Chosen rows, or all, that have empty seats and have not begun. */
    private List<ShiftSheet> wanted() {
        boolean some = grid.rows().stream().anyMatch(TableRow::isChosen);
        return grid.rows().stream()
                .filter(row -> !some || row.isChosen())
                .map(TableRow::sheet)
                .filter(Objects::nonNull)
                .filter(sheet -> sheet.free() > 0 && !sheet.draft().slot().hasStarted(clock.instant()))
                .toList();
    }

    /** Adds the usual shifts that are missing. */
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

    /** The rows themselves, their order and their keys: Enter adds one after the row that it is pressed in. */
    class TableGrid extends Div {
        /** What is done with one row and concerns more than it. */
        interface Changes {
            void changed();

            void edit(ShiftSheet sheet);

            void removed(TableRow row);
        }

        private static final String KEYS = """
                const table = this;
                if (table.hearsKeys) return;
                table.hearsKeys = true;
                table.addEventListener('keydown', key => {
                  if (key.key !== 'Enter' || key.defaultPrevented || key.isComposing) return;
                  if (key.ctrlKey || key.metaKey || key.altKey || key.shiftKey) return;
                  const path = key.composedPath();
                  const row = path.find(part => part.classList?.contains('shift-row'));
                  if (!row || !path.some(part => /^vaadin-(text-field|time-picker|.*combo-box)$/.test(part.localName ?? ''))) return;
                  setTimeout(() => row.dispatchEvent(new CustomEvent('next-row'))); // what was typed is told before
                });
                """;

        private final OrganizationRoles roles;
        private final Changes changes;
        private final NativeTable table = new NativeTable();
        private final Paragraph hint = new Paragraph();
        private final List<TableRow> rows = new ArrayList<>();

        TableGrid(OrganizationRoles roles, Changes changes) {
            this.roles = roles;
            this.changes = changes;
            addClassName("table-holder");
            table.getElement().setAttribute("role", "table");
            table.getElement().setAttribute("aria-label", words.get("word.shifts"));
            var head = new NativeTableRow();
            head.getElement().setAttribute("role", "row");
            Stream.of("table.choose-column", "role", "seats", "start", "end", "languages", "table.state")
                    .forEach(name -> head.add(header(words.get("workspace.shifts." + name))));
            table.getHead().add(head);
            table.getHead().getElement().setAttribute("role", "rowgroup");
            table.getBody().getElement().setAttribute("role", "rowgroup");
            hint.setText(words.get("workspace.shifts.table.enter"));
            hint.addClassName("muted");
            add(table, hint);
            addAttachListener(attach -> getElement().executeJs(KEYS));
        }

        private static NativeTableHeaderCell header(String text) {
            var cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("role", "columnheader");
            cell.getElement().setAttribute("scope", "col");
            return cell;
        }

        List<TableRow> rows() {
            return List.copyOf(rows);
        }

        List<TableRow> unsaved() {
            return rows.stream().filter(TableRow::isUnsaved).toList();
        }

        private static boolean is(TableRow row, ShiftSheet sheet) {
            var shown = row.sheet();
            return shown != null && shown.id().equals(sheet.id());
        }

        /** Shows these alone, whatever was typed. */
        void show(List<ShiftSheet> sheets) {
            rows.clear();
            table.getBody().removeAll();
            sheets.forEach(this::add);
            arranged();
        }

        /** Rows with unsaved text stay. */
        void refresh(List<ShiftSheet> sheets) {
            var there = sheets.stream().map(ShiftSheet::id).collect(Collectors.toSet());
            for (var row : rows()) {
                var shown = row.sheet();
                if (shown != null && !row.isUnsaved() && !there.contains(shown.id())) {
                    drop(row);
                }
            }
            for (var sheet : sheets) {
                var known = rows.stream().filter(row -> is(row, sheet)).findFirst();
                known.filter(row -> !row.isUnsaved()).ifPresent(row -> row.show(sheet));
                if (known.isEmpty()) {
                    add(sheet);
                }
            }
            arranged();
        }

        private void add(ShiftSheet sheet) {
            put(rows.size(), sheet.draft()).show(sheet);
        }

        TableRow append(ShiftDraft like, TypedCells cells) {
            return insert(rows.size(), like, cells);
        }

        void append(ShiftDraft draft) {
            append(draft, TypedCells.of(draft));
        }

        TableRow insert(int at, ShiftDraft like, TypedCells cells) {
            var row = put(at, like);
            row.show(cells);
            arranged();
            return row;
        }

        private TableRow put(int at, ShiftDraft like) {
            var row = new TableRow(event, roles.choices(like.role()), words, like, changes::changed);
            row.getElement().addEventListener("next-row", enter -> addAfter(row));
            rows.add(at, row);
            table.getBody().addComponentAtIndex(at, row);
            return row;
        }

        void drop(TableRow row) {
            rows.remove(row);
            table.getBody().remove(row);
            arranged();
        }

        void addLast() {
            if (rows.isEmpty()) {
                var blank = ShiftDialog.blank(event.id(), event.kind(), event.slot());
                focused(insert(0, blank, TypedCells.of(blank)));
            } else {
                addAfter(rows.getLast());
            }
        }

        /** Adds one for the same help after this one, as slots relieve one another; at the same time where that lasts until the event ends. */
        private void addAfter(TableRow row) {
            var cells = row.cells();
            var next = row.slot()
                    .filter(slot -> slot.endsAt().isBefore(event.slot().endsAt()))
                    .map(slot -> cells.at(following(slot)))
                    .orElse(cells);
            focused(insert(rows.indexOf(row) + 1, row.like(), next));
        }

        private void focused(TableRow row) {
            changes.changed();
            row.focus();
        }

        private static TimeSlot following(TimeSlot slot) {
            var end = slot.endsAt().plus(slot.duration());
            return new TimeSlot(
                    slot.endLocal(), LocalDateTime.ofInstant(end, slot.zone()), slot.zone(), slot.endsAt(), end);
        }

        private void duplicate(TableRow row) {
            focused(insert(rows.indexOf(row) + 1, row.like(), row.cells()));
        }

        private void arranged() {
            table.setVisible(!rows.isEmpty());
            hint.setVisible(!rows.isEmpty());
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                row.number(i + 1, menu(row, i));
            }
        }

        private MoreMenu menu(TableRow row, int at) {
            var menu = MoreMenu.ofRow(words, words.get("workspace.shifts.table.row", "row", at + 1));
            menu.act("workspace.shifts.table.duplicate", () -> duplicate(row));
            var sheet = row.sheet();
            if (sheet != null) {
                menu.act("workspace.shifts.edit", () -> changes.edit(sheet));
            }
            menu.danger("workspace.shifts.remove", () -> changes.removed(row));
            return menu;
        }
    }
}
