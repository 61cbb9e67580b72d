package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRefused;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.shifts.views.Assigned;
import nyc.icefree.shifts.views.SeatedPerson;
import nyc.icefree.shifts.views.ShiftSheet;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.Notice;
import org.jspecify.annotations.Nullable;

/** The shifts of one event by time: seats, the people in them, those who asked, and the seats still empty. */
public class ShiftBoard extends Div {
    private final EventView event;
    private final ShiftPlanning planning;
    private final ShiftStaffing staffing;
    private final OffersInWords offers;
    private final Words words;
    private final Runnable changed;
    private final Clock clock;
    private final Paragraph count = new Paragraph();
    private final Div rows = new Div();
    private final RouterLink print;

    ShiftBoard(
            EventView event,
            ShiftPlanning planning,
            ShiftStaffing staffing,
            OffersInWords offers,
            Words words,
            Clock clock,
            Runnable changed) {
        this.event = event;
        this.planning = planning;
        this.staffing = staffing;
        this.offers = offers;
        this.words = words;
        this.changed = changed;
        this.clock = clock;
        addClassName("shift-board");
        count.addClassName("count");
        rows.addClassName("shift-rows");
        add(count, rows);
        var buttons = new Div();
        buttons.addClassName("actions");
        if (event.state() != EventState.CANCELLED) {
            buttons.add(addButton());
        }
        print = new RouterLink(
                words.get("workspace.shifts.print"),
                ShiftPrintView.class,
                new RouteParameters("event", event.id().toString()));
        print.addClassName("button-link");
        buttons.add(print);
        add(buttons);
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
                    var search = new FindPeopleDialog(sheet, staffing, words, new Seats());
                    search.interprets.setValue(into);
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
        if (sheets.isEmpty()) {
            rows.add(new EmptyHint(words.get("workspace.shifts.empty")));
        }
        sheets.forEach(sheet -> rows.add(new ShiftPanel(sheet, event, words, new Actions(sheet))));
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
            Notice.undoable(words.get("workspace.shifts.removed"), words.get("workspace.undo"), () -> {
                planning.plan(sheet.draft());
                refreshAll();
            });
        }

        void find() {
            new FindPeopleDialog(sheet, staffing, words, new Seats()).open();
        }

        void takeOut(SeatedPerson person) {
            unassign(person.assignment());
            Notice.undoable(
                    words.get("workspace.shifts.unassigned", "name", person.name()),
                    words.get("workspace.undo"),
                    () -> assignAgain(person));
        }

        void say(SeatedPerson person, boolean yes) {
            try {
                if (yes) {
                    staffing.confirm(person.assignment(), null);
                    Notice.said(words.get("workspace.shifts.confirmed", "name", person.name()));
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

        private void unassign(AssignmentId assignment) {
            staffing.unassign(assignment);
            refreshAll();
        }

        /** What stands in the way of them by now is asked about as when they are put in anew. */
        private void assignAgain(SeatedPerson person) {
            try {
                staffing.assign(sheet.id(), person.person(), person.overrideReason());
            } catch (ShiftRefused refused) {
                if (refused.status().mayBeAssigned()) {
                    new OverrideDialog(person.name(), refused.status(), words, reason -> {
                                staffing.assign(sheet.id(), person.person(), reason);
                                refreshAll();
                            })
                            .open();
                } else {
                    Notice.refused(String.join("; ", refused.status().toOrganizer(words)));
                }
            } catch (NotYours gone) {
                Notice.refused(notIn(person.name(), words.get("workspace.shifts.not-there")));
            }
            refreshAll();
        }
    }

    private String notIn(String name, String why) {
        return words.get("workspace.shifts.not-assigned", "name", name, "why", why);
    }

    /** Of the event: whoever is found for one is found for the next in the same dialog. */
    private final class Seats implements FinderSeats {
        @Override
        public List<ShiftSheet> sheets() {
            return planning.sheetsOf(event.id());
        }

        @Override
        public String name(ShiftSheet sheet) {
            return ShiftPanel.name(sheet, event, words);
        }

        @Override
        public boolean hasStarted(ShiftSheet sheet) {
            return sheet.draft().slot().hasStarted(clock.instant());
        }

        @Override
        public FinderSeats.Put put(ShiftId shift, List<Candidate> people, @Nullable String overrideReason) {
            var refused = new ArrayList<String>();
            var in = new LinkedHashMap<Assigned, Candidate>();
            for (Candidate person : people) {
                try {
                    var assigned = staffing.assign(shift, person.person(), overrideReason);
                    if (assigned.isNew()) {
                        in.put(assigned, person);
                    }
                } catch (ShiftRefused no) {
                    refused.add(
                            notIn(person.name(), String.join("; ", no.status().toOrganizer(words))));
                } catch (NotYours gone) {
                    refused.add(notIn(person.name(), words.get("workspace.shifts.not-there")));
                }
            }
            refreshAll();
            return new FinderSeats.Put(
                    in.isEmpty()
                            ? null
                            : in.size() == 1
                                    ? words.get(
                                            "workspace.shifts.assigned",
                                            "name",
                                            in.values().iterator().next().name())
                                    : words.get("workspace.shifts.assigned.several", "people", in.size()),
                    people.stream().map(Candidate::person).collect(Collectors.toSet()),
                    refused,
                    () -> takeBack(in.keySet()));
        }

        @Override
        public Offered offer(ShiftId shift, List<Candidate> people) {
            return offers.offer(shift, people);
        }

        @Override
        public Offered offerToOthers(ShiftId shift) {
            return offers.offerToOthers(shift);
        }

        @Override
        public Map<PersonId, String> answers(ShiftId shift) {
            return offers.answers(shift);
        }

        private void takeBack(Collection<Assigned> in) {
            in.forEach(assigned -> Acts.run(words, () -> staffing.takeBack(assigned)));
            refreshAll();
        }
    }
}
