package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.day.ShiftLeading;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.planning.ManyShifts;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.staffing.SeatChange;
import nyc.icefree.shifts.staffing.SeatedPerson;
import nyc.icefree.shifts.staffing.SeveralSeats;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import org.jspecify.annotations.Nullable;

/** The shifts of one event by time: seats, the people in them, those who asked, and the seats still empty. */
public class ShiftBoard extends Div {
    private final EventView event;
    private final ShiftPlanning planning;
    private final ShiftStaffing staffing;
    private final OffersInWords offers;
    private final ShiftLeading leading;
    private final Words words;
    private final Runnable changed;
    private final Clock clock;
    private final Paragraph count = new Paragraph();
    private final Div rows = new Div();
    private final RouterLink print;
    private final ManyShifts many;
    private final SeveralSeats several;
    private final Button asTable = new Button();
    private @Nullable ShiftTable table;

    ShiftBoard(
            EventView event,
            ShiftPlanning planning,
            ShiftStaffing staffing,
            OffersInWords offers,
            ManyShifts many,
            SeveralSeats several,
            ShiftLeading leading,
            Words words,
            Clock clock,
            Runnable changed) {
        this.event = event;
        this.planning = planning;
        this.staffing = staffing;
        this.offers = offers;
        this.leading = leading;
        this.words = words;
        this.changed = changed;
        this.clock = clock;
        this.many = many;
        this.several = several;
        addClassName("shift-board");
        count.addClassName("count");
        rows.addClassName("shift-rows");
        add(count, rows);
        var buttons = new Div();
        buttons.addClassName("actions");
        if (event.state() != EventState.CANCELLED) {
            asTable.addClickListener(click -> {
                if (table == null) {
                    turn(true);
                    Objects.requireNonNull(table).begin();
                } else {
                    table.leave(() -> turn(false));
                }
            });
            buttons.add(addButton(), asTable);
        }
        print = new RouterLink(
                words.get("workspace.shifts.print"),
                ShiftPrintView.class,
                new RouteParameters("event", event.id().toString()));
        print.addClassName("button-link");
        buttons.add(print);
        add(buttons);
        turn(false);
    }

    /** Either the shifts with their people, or a table of all that can be changed where it stands. */
    private void turn(boolean toTable) {
        if (table != null) {
            remove(table);
        }
        table = toTable ? new ShiftTable(event, planning, many, words, clock, new TableActs()) : null;
        if (table != null) {
            addComponentAtIndex(1, table);
        }
        rows.setVisible(!toTable);
        asTable.setText(words.get(toTable ? "workspace.shifts.table.close" : "workspace.shifts.table.open"));
        refresh();
    }

    private Button addButton() {
        return new Button(
                words.get("workspace.shifts.add"),
                click -> ShiftDialog.forNew(event, planning, words, this::refreshAll));
    }

    private void refreshAll() {
        refresh();
        changed.run();
    }

    /** Opens the search for people for one of the shifts, among those who interpret into a language. */
    public void find(ShiftId shift, Language into) {
        planning.sheetsOf(event.id()).stream()
                .filter(sheet -> sheet.id().equals(shift))
                .findFirst()
                .ifPresent(sheet -> {
                    var search = new FindPeopleDialog(sheet, staffing, words, seats());
                    search.fields.interpreting(into);
                    search.open();
                });
    }

    public void refresh() {
        var sheets = planning.sheetsOf(event.id());
        int seats = sheets.stream().mapToInt(s -> s.draft().seats()).sum();
        int missing = sheets.stream().mapToInt(ShiftSheet::missing).sum();
        int asked = sheets.stream().mapToInt(ShiftSheet::asked).sum();
        rows.removeAll();
        count.setVisible(!sheets.isEmpty());
        print.setVisible(!sheets.isEmpty());
        count.setText(words.get("workspace.shifts.count", "seats", seats, "missing", missing, "asked", asked));
        if (table != null) {
            table.refresh(sheets);
            return;
        }
        if (sheets.isEmpty()) {
            rows.add(new EmptyHint(words.get("workspace.shifts.empty")));
        }
        sheets.forEach(sheet -> rows.add(new ShiftPanel(sheet, event, words, new Actions(sheet))));
    }

    private final class TableActs implements ShiftTable.Board {
        @Override
        public void changed() {
            refreshAll();
        }

        @Override
        public void findPeople(List<ShiftSheet> shifts) {
            if (shifts.size() == 1) {
                new Actions(shifts.getFirst()).find();
            } else {
                var ids = shifts.stream().map(ShiftSheet::id).toList();
                new SeveralPeopleDialog(ids, several, words, seats()).open();
            }
        }

        @Override
        public void edit(ShiftSheet shift) {
            new Actions(shift).edit();
        }
    }

    /** What a person does with one shift; each says what happened and how to take it back. */
    class Actions {
        private final ShiftSheet sheet;

        Actions(ShiftSheet sheet) {
            this.sheet = sheet;
        }

        void edit() {
            ShiftDialog.forChange(sheet, event, planning, words, ShiftBoard.this::refreshAll);
        }

        void remove() {
            planning.remove(sheet.id());
            refreshAll();
            Notice.deleted(words.get("workspace.shifts.removed"), words, () -> {
                planning.plan(sheet.draft());
                refreshAll();
            });
        }

        void find() {
            new FindPeopleDialog(sheet, staffing, words, seats()).open();
        }

        void takeOut(SeatedPerson person) {
            var out = staffing.unassign(person.assignment());
            refreshAll();
            Notice.undoable(
                    words.get("workspace.shifts.unassigned", "name", person.name()), words, () -> putBack(person, out));
        }

        void lead(SeatedPerson person, boolean yes) {
            if (yes) {
                leading.lead(person.assignment());
            } else {
                leading.endLead(person.assignment());
            }
            Notice.said(words.get(
                    yes ? "workspace.shifts.lead.made" : "workspace.shifts.lead.ended", "name", person.name()));
            refreshAll();
        }

        boolean isOver() {
            return sheet.draft().slot().isOver(clock.instant());
        }

        void correctHours(SeatedPerson person, @Nullable Integer minutes) {
            staffing.correctHours(person.assignment(), minutes == null ? null : Duration.ofMinutes(minutes));
            Notice.said(words.get("workspace.shifts.helped.saved", "name", person.name()));
        }

        void say(SeatedPerson person, boolean yes) {
            try {
                if (yes) {
                    staffing.confirm(person.assignment(), null);
                    Notice.said(words.get("workspace.shifts.assigned", "name", person.name()));
                } else {
                    staffing.decline(person.assignment());
                    Notice.said(words.get("workspace.shifts.declined", "name", person.name()));
                }
                refreshAll();
            } catch (ShiftRefused refused) {
                new OverrideDialog(person.name(), refused.status(), words, reason -> {
                            staffing.confirm(person.assignment(), reason);
                            refreshAll();
                        })
                        .open();
            }
        }

        private void putBack(SeatedPerson person, SeatChange out) {
            RefusalNotices.told(
                    words,
                    (refused, text) -> Notice.refused(
                            words.get("workspace.shifts.not-back", "name", person.name(), "why", words.why(refused))),
                    () -> staffing.takeBack(out));
            refreshAll();
        }
    }

    private BoardSeats seats() {
        return new BoardSeats(
                () -> planning.sheetsOf(event.id()),
                sheet -> ShiftPanel.name(sheet, event, words),
                staffing,
                offers,
                words,
                clock,
                this::refreshAll);
    }
}
