package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.PatternFacts;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.asks.ShiftOffers.AskedBefore;
import nyc.icefree.shifts.day.LeadAppointment;
import nyc.icefree.shifts.day.TeamLinks;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.planning.ManyShifts;
import nyc.icefree.shifts.planning.PatternShifts;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.staffing.ProposedSeats;
import nyc.icefree.shifts.staffing.SeatChange;
import nyc.icefree.shifts.staffing.SeatedPerson;
import nyc.icefree.shifts.staffing.SeveralSeats;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.shifts.OffersInWords.Done;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the board of an event's shifts or of a template's. */
@Component
public record ShiftBoards(
        ShiftPlanning planning,
        PatternShifts patterns,
        ShiftStaffing staffing,
        ShiftOffers offers,
        ManyShifts many,
        SeveralSeats several,
        LeadAppointment leading,
        TeamLinks teamLinks,
        ViewerWords words,
        Clock clock) {
    /** @param changed called after everything that changes how far the event is staffed */
    public ShiftBoard of(EventView event, Runnable changed) {
        var read = words.get();
        return new ShiftBoard(event, new OffersInWords(offers, read), read, changed);
    }

    /**
     * Opens the search for people for a shift that stands alone.
     *
     * @param changed called after everything that changes how far it is staffed
     */
    public void find(ShiftId alone, Runnable changed) {
        var read = words.get();
        RefusalNotices.run(read, () -> {
            var seats = new BoardSeats(
                    () -> List.of(planning.sheet(alone)),
                    sheet -> read.get(
                            "workspace.shifts.title",
                            "role",
                            read.of(sheet.draft().role()),
                            "time",
                            PlannedTimes.full(read, sheet.draft().slot())),
                    staffing,
                    new OffersInWords(offers, read),
                    read,
                    clock,
                    changed);
            new FindPeopleDialog(planning.sheet(alone), staffing, read, seats).open();
        });
    }

    public PatternShiftBoard of(PatternFacts pattern) {
        return new PatternShiftBoard(pattern, words.get());
    }

    /** The link by which those in one shift join their group in a messenger. */
    static class TeamLinkDialog extends TitledDialog {
        TeamLinkDialog(ShiftId shift, TeamLinks links, Words words) {
            super(words.get("workspace.shifts.team-link"), DialogWidth.QUESTION);
            var link = new TextField();
            Form.label(link, words.get("workspace.shifts.team-link"), words.get("workspace.shifts.team-link.help"));
            LongestText.in(link, TeamLinks.LONGEST, words);
            link.setValue(links.of(shift));
            add(link);
            submit(words, words.get("word.save"), link, () -> {
                links.set(shift, link.getValue());
                Notice.said(words.get("workspace.shifts.team-link.saved"));
            });
        }
    }

    /** The shifts that every event gets which is planned from a template: hours and seats, and nobody in them. */
    class PatternShiftBoard extends Div {
        private final PatternFacts pattern;
        private final Words words;
        private final Div rows = new Div();

        PatternShiftBoard(PatternFacts pattern, Words words) {
            this.pattern = pattern;
            this.words = words;
            addClassName("shift-board");
            rows.addClassName("shift-rows");
            var more = Look.PRIMARY.button(
                    words.get("workspace.shifts.add"),
                    () -> ShiftDialog.forNew(pattern, patterns, words, this::refresh));
            add(rows, Styled.as("actions", new Div(more)));
            refresh();
        }

        private void refresh() {
            rows.removeAll();
            var shifts = patterns.of(pattern.id());
            if (shifts.isEmpty()) {
                rows.add(new EmptyHint(words.get("workspace.shifts.empty")));
            }
            shifts.forEach(shift -> rows.add(panel(shift)));
        }

        private Article panel(ShiftSheet shift) {
            var draft = shift.draft();
            String role = words.of(draft.role());
            String time = PlannedTimes.undated(words, draft.slot(), pattern.slot());
            var label = role + ", " + time;
            var buttons = Styled.as(
                    "actions",
                    new Div(
                            Look.QUIET.button(
                                    words.get("workspace.shifts.edit"),
                                    label,
                                    () -> ShiftDialog.forChange(shift, pattern, patterns, words, this::refresh)),
                            Look.QUIET.button(words.get("workspace.shifts.remove"), label, () -> remove(shift))));
            return Styled.as(
                    "shift-panel",
                    new Article(
                            new H3(words.get("workspace.shifts.title", "role", role, "time", time)),
                            new Paragraph(words.get("workspace.shifts.seats") + ": " + draft.seats()),
                            ShiftPanel.facts(draft, words),
                            buttons));
        }

        private void remove(ShiftSheet shift) {
            patterns.remove(shift.id());
            refresh();
            Notice.deleted(words.get("workspace.shifts.removed"), words, () -> {
                patterns.add(pattern.id(), shift.draft());
                refresh();
            });
        }
    }

    /** The shifts of one event by time: seats, the people in them, those who asked, and the seats still empty. */
    public class ShiftBoard extends Div {
        private final EventView event;
        private final OffersInWords offers;
        private final Words words;
        private final Runnable changed;
        private final Paragraph count = new Paragraph();
        private final Div rows = new Div();
        private final Set<ShiftId> opened = new HashSet<>();
        private final RouterLink print;
        private final Button asTable = new Button();
        private @Nullable ShiftTable table;

        ShiftBoard(EventView event, OffersInWords offers, Words words, Runnable changed) {
            this.event = event;
            this.offers = offers;
            this.words = words;
            this.changed = changed;
            addClassName("shift-board");
            count.addClassName("count");
            rows.addClassName("shift-rows");
            add(count, rows);
            var buttons = Styled.as("actions", new Div());
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
            print = Styled.as(
                    "button-link",
                    new RouterLink(
                            words.get("workspace.shifts.print"),
                            ShiftPrintView.class,
                            new RouteParameters("event", event.id().toString())));
            buttons.add(print);
            add(buttons);
            turn(false);
        }

        /** Shows either the shifts with their people or the table. */
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

        /** Opens the search for people who interpret into a language. */
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
            var axis = ShiftPanel.Axis.of(sheets);
            sheets.forEach(sheet -> rows.add(new ShiftPanel(sheet, event, axis, words, new Actions(sheet))));
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
                    new SeveralPeopleDialog(ids, seats()).open();
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

            boolean isOpen() {
                return opened.contains(sheet.id());
            }

            void open(boolean yes) {
                if (yes) {
                    opened.add(sheet.id());
                } else {
                    opened.remove(sheet.id());
                }
            }

            void edit() {
                ShiftDialog.forChange(sheet, event, planning, words, ShiftBoard.this::refreshAll);
            }

            void teamLink() {
                new TeamLinkDialog(sheet.id(), teamLinks, words).open();
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
                Notice.untold(
                        words.get("workspace.shifts.unassigned", "name", person.name()),
                        words,
                        () -> putBack(person, out));
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
                        (refused, text) -> Notice.refused(words.get(
                                "workspace.shifts.not-back", "name", person.name(), "why", words.why(refused))),
                        () -> staffing.takeBack(out));
                refreshAll();
            }
        }

        private BoardSeats seats() {
            return new BoardSeats(
                    () -> planning.seatsOf(event.id()),
                    sheet -> ShiftPanel.name(sheet, event, words),
                    staffing,
                    offers,
                    words,
                    clock,
                    this::refreshAll);
        }

        /** Finds people for several shifts at once: proposes who goes where, each person once. */
        class SeveralPeopleDialog extends TitledDialog {
            private final List<ShiftId> shifts;
            private final BoardSeats seats;
            private final Paragraph said = Styled.status(new Paragraph());
            private final Div found = new Div();
            private final Button ask = new Button();
            private final Button assign = new Button();
            private final Map<PersonId, AskedBefore> asked = new HashMap<>();
            private List<String> refused = List.of();
            private int empty;
            private final Map<ShiftId, Map<Candidate, Checkbox>> boxes = new LinkedHashMap<>();

            SeveralPeopleDialog(List<ShiftId> shifts, BoardSeats seats) {
                super(words.get("workspace.shifts.several.title"), DialogWidth.FORM);
                this.shifts = shifts;
                this.seats = seats;
                assign.addClickListener(click -> after(seats.put(chosen())));
                ask.addClickListener(click -> after(seats.ask(chosen())));
                Look.PRIMARY.of(ask);
                add(said, found, Styled.as("muted", new Paragraph(words.get("workspace.shifts.assign.help"))));
                foot(out(words.get("word.close")), assign, ask);
                RefusalNotices.run(words, this::propose);
            }

            private void propose() {
                var sheets = seats.sheets().stream().collect(Collectors.toMap(ShiftSheet::id, Function.identity()));
                var proposed = several.propose(
                        shifts.stream().filter(sheets::containsKey).toList());
                asked.clear();
                proposed.forEach(one -> {
                    var people = one.people().stream().map(Candidate::person).collect(Collectors.toSet());
                    seats.before(one.shift()).forEach((person, before) -> {
                        if (people.contains(person)) {
                            asked.put(person, before);
                        }
                    });
                });
                boxes.clear();
                found.removeAll();
                proposed.forEach(one -> show(one, seats.name(Objects.requireNonNull(sheets.get(one.shift())))));
                int people = boxes.values().stream().mapToInt(Map::size).sum();
                empty = proposed.stream().mapToInt(ProposedSeats::empty).sum();
                if (people == 0) {
                    found.add(new EmptyHint(words.get(
                            empty == 0 ? "workspace.shifts.several.full" : "workspace.shifts.several.nobody")));
                }
                count();
            }

            private void show(ProposedSeats one, String name) {
                var part = Styled.as("shift-panel", new Div(new H3(name)));
                part.add(Styled.as(
                        "muted",
                        new Paragraph(words.get(
                                        "workspace.shifts.several.seats",
                                        "people",
                                        one.people().size(),
                                        "empty",
                                        one.empty())
                                + (one.left() == 0 ? "" : ". " + left(one)))));
                var list = Styled.as("people found", new UnorderedList());
                var of = new LinkedHashMap<Candidate, Checkbox>();
                one.people().forEach(person -> {
                    var before = asked.get(person.person());
                    var box = new Checkbox(person.name(), before == null || !before.settled());
                    box.setAriaLabel(person.name() + ": " + name);
                    box.addValueChangeListener(change -> count());
                    of.put(person, box);
                    list.add(new ListItem(box, CandidateFacts.line(person, "", words)));
                });
                list.setVisible(!of.isEmpty());
                part.add(list);
                boxes.put(one.shift(), of);
                found.add(part);
            }

            private String left(ProposedSeats one) {
                var others = one.others().stream().map(Candidate::status).toList();
                long lacking =
                        others.stream().filter(SignupStatus::lacksSomething).count();
                long unwilling = others.stream().filter(SignupStatus::fits).count();
                return words.get(
                        "workspace.shifts.several.left",
                        "left",
                        one.left(),
                        "busy",
                        others.size() - lacking - unwilling,
                        "lacking",
                        lacking,
                        "unwilling",
                        unwilling);
            }

            private Map<Candidate, ShiftId> chosen() {
                var people = new LinkedHashMap<Candidate, ShiftId>();
                boxes.forEach((shift, of) -> of.forEach((person, box) -> {
                    if (box.getValue()) {
                        people.put(person, shift);
                    }
                }));
                return people;
            }

            private void count() {
                var people = chosen();
                var all = new ArrayList<>(refused);
                all.add(words.get("workspace.shifts.several.said", "people", people.size(), "empty", empty));
                if (!people.isEmpty()) {
                    all.add(seats.foreseen(people.keySet(), asked, empty - people.size()));
                }
                said.setText(String.join(" ", all));
                ask.setText(words.get("workspace.shifts.ask-chosen", "chosen", people.size()));
                assign.setText(words.get("workspace.shifts.assign-chosen", "chosen", people.size()));
                ask.setVisible(!people.isEmpty());
                assign.setVisible(!people.isEmpty());
            }

            private void after(Done act) {
                String done = act.done();
                if (done != null) {
                    Notice.untold(done, words, act.takeBack());
                }
                refused = act.refused();
                if (refused.isEmpty()) {
                    close();
                } else {
                    RefusalNotices.run(words, this::propose);
                }
            }
        }
    }
}
