package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.ShiftOffers.AskedBefore;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.staffing.CandidateFilter;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.SearchField;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.shifts.OffersInWords.Done;
import org.jspecify.annotations.Nullable;

/** Finds people for a shift, then for the next one with empty seats: those who fit first, the others with what stands in the way. */
class FindPeopleDialog extends TitledDialog {
    private final ShiftStaffing staffing;
    private final Words words;
    private final BoardSeats seats;
    private final Map<PersonId, Candidate> chosen = new LinkedHashMap<>();
    private final Map<PersonId, Checkbox> boxes = new HashMap<>();
    private final Paragraph said = Styled.status(new Paragraph());
    private final Paragraph count = Styled.status(Styled.as("count", new Paragraph()));
    private final Div found = new Div();
    final CandidateFields fields;
    private final Button first = new Button();
    private final Button next = new Button();
    private final Paragraph foreseen = Styled.status(new Paragraph());
    private final Button ask = new Button();
    private final Button askOthers = new Button();
    private final Button assign = new Button();
    private ShiftSheet sheet;
    private List<ShiftSheet> sheets = List.of();
    private List<Candidate> fitting = List.of();
    private List<String> refused = List.of();
    private Map<PersonId, AskedBefore> asked = Map.of();
    private Map<PersonId, Instant> helped = Map.of();

    FindPeopleDialog(ShiftSheet sheet, ShiftStaffing staffing, Words words, BoardSeats seats) {
        super("", DialogWidth.FORM);
        this.sheet = sheet;
        this.staffing = staffing;
        this.words = words;
        this.seats = seats;
        fields = new CandidateFields(this::show);
        first.addClickListener(click -> chooseFirst());
        Look.QUIET.of(first);
        next.addClickListener(click -> following().ifPresent(this::turnTo));
        assign.addClickListener(click -> ifChosen(seats::put));
        ask.addClickListener(click -> ifChosen(seats::ask));
        Look.PRIMARY.of(ask);
        askOthers.setText(words.get("workspace.shifts.offer-others"));
        askOthers.addClickListener(click -> after(seats.askOthers(sheet.id())));
        Look.QUIET.of(askOthers);
        add(said, fields, count, askOthers, first, found);
        foot(out(words.get("word.close")), next, assign, ask);
        getFooter().getElement().insertChild(0, Styled.as("foreseen", foreseen).getElement());
        turnTo(sheet);
    }

    private void turnTo(ShiftSheet to) {
        sheet = to;
        chosen.clear();
        refused = List.of();
        fields.clear();
        if (isThere()) {
            say();
            show();
        }
    }

    /** Reads the seats anew; closes when the shift is gone. */
    private boolean isThere() {
        sheets = seats.sheets();
        var now = sheets.stream().filter(one -> one.id().equals(sheet.id())).findFirst();
        if (now.isEmpty()) {
            close();
            Notice.refused(words.get("workspace.shifts.gone"));
            return false;
        }
        sheet = now.get();
        setHeaderTitle(words.get("word.find-people-shift", "shift", seats.name(sheet)));
        return true;
    }

    /** The next shift with an empty seat that has not started; after the last comes the first. */
    private Optional<ShiftSheet> following() {
        var ids = sheets.stream().map(ShiftSheet::id).toList();
        int at = ids.indexOf(sheet.id()) + 1;
        return Stream.concat(sheets.stream().skip(at), sheets.stream().limit(at))
                .filter(one -> one.free() > 0 && !seats.hasStarted(one))
                .filter(one -> !one.id().equals(sheet.id()))
                .findFirst();
    }

    private void show() {
        var candidates = staffing.candidates(sheet.id(), fields.filter());
        fields.skills(candidates.skills());
        asked = seats.before(sheet.id());
        helped = candidates.lastHelped();
        askOthers.setVisible(candidates.othersWhoFit() > 0 && sheet.free() > 0 && !seats.hasStarted(sheet));
        count.setText(
                words.get("workspace.shifts.candidates", "fit", candidates.fit(), "others", candidates.othersWhoFit()));
        fitting = candidates.people().stream().filter(Candidate::fitsUnseen).toList();
        candidates.people().stream()
                .filter(person -> !person.status().fits())
                .forEach(person -> chosen.remove(person.person()));
        boxes.clear();
        found.removeAll();
        if (candidates.people().isEmpty()) {
            found.add(new EmptyHint(words.get("workspace.shifts.nobody")));
        } else {
            found.add(Styled.list("people found", candidates.people(), this::line));
        }
        buttons();
    }

    private void buttons() {
        int more = (int) Math.min(sheet.free() - chosen.size(), unchosen().count());
        first.setVisible(more > 0);
        first.setText(words.get("workspace.shifts.choose-first", "empty", more));
        assign.setText(words.get("workspace.shifts.assign-chosen", "chosen", chosen.size()));
        ask.setText(words.get("workspace.shifts.ask-chosen", "chosen", chosen.size()));
        boolean begun = seats.hasStarted(sheet);
        ask.setVisible(!begun);
        foreseen.setVisible(!chosen.isEmpty() && !begun);
        foreseen.setText(seats.foreseen(chosen.values(), asked, Math.max(0, sheet.free() - chosen.size())) + " "
                + words.get("workspace.shifts.assign.help"));
        var following = following();
        next.setVisible(following.isPresent() && chosen.isEmpty());
        following.ifPresent(one -> next.setText(words.get("workspace.shifts.next", "shift", seats.name(one))));
    }

    private Stream<Candidate> unchosen() {
        return fitting.stream()
                .filter(person -> !chosen.containsKey(person.person()))
                .filter(person -> !isSettled(asked.get(person.person())));
    }

    private static boolean isSettled(@Nullable AskedBefore before) {
        return before != null && before.settled();
    }

    private ListItem line(Candidate person) {
        boolean fits = person.status().fits();
        String before = !fits || person.fitsUnseen() || person.own() == null ? "" : words.of(person.own()) + "; ";
        var earlier = asked.get(person.person());
        var status = Styled.as(
                "wrapping",
                new StateWord(
                        before
                                + (earlier == null || earlier.here() == null
                                        ? ""
                                        : seats.offers().word(earlier.here()) + "; ")
                                + String.join("; ", person.status().toOrganizer(words)),
                        fits && before.isEmpty() ? Tone.FINE : Tone.PLAIN));
        var who = Styled.as("found-who", new Div(fits ? box(person) : name(person), status));
        var last = helped.get(person.person());
        var line = new ListItem(
                who,
                CandidateFacts.line(
                        person,
                        words.get(
                                "workspace.shifts.before",
                                "helped",
                                last == null
                                        ? "none"
                                        : words.date(LocalDate.ofInstant(
                                                last, sheet.draft().slot().zone())),
                                "open",
                                earlier == null ? 0 : earlier.open()),
                        words));
        if (!fits && person.status().mayBeAssigned()) {
            line.add(Look.SECONDARY.button(
                    words.get("workspace.shifts.override"), person.name(), () -> override(person)));
        }
        return line;
    }

    private static Component name(Candidate person) {
        return Styled.as("name", new Span(person.name()));
    }

    private Component box(Candidate person) {
        var box = new Checkbox(person.name(), chosen.containsKey(person.person()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.put(person.person(), person);
            } else {
                chosen.remove(person.person());
            }
            buttons();
        });
        boxes.put(person.person(), box);
        return box;
    }

    private void chooseFirst() {
        unchosen()
                .limit(Math.max(0, sheet.free() - chosen.size()))
                .toList()
                .forEach(person ->
                        Optional.ofNullable(boxes.get(person.person())).ifPresent(box -> box.setValue(true)));
        ask.focus();
    }

    private void ifChosen(Function<Map<Candidate, ShiftId>, Done> act) {
        if (chosen.isEmpty()) {
            say(words.get("workspace.shifts.choose-somebody"));
            return;
        }
        var people = new LinkedHashMap<Candidate, ShiftId>();
        chosen.values().forEach(person -> people.put(person, sheet.id()));
        after(act.apply(people));
    }

    private void override(Candidate person) {
        new OverrideDialog(
                        person.name(), person.status(), words, reason -> after(seats.put(sheet.id(), person, reason)))
                .open();
    }

    private void after(Done act) {
        String done = act.done();
        if (done != null) {
            String where = words.get("workspace.shifts.done-in", "shift", seats.name(sheet), "done", done);
            Notice.untold(where, words, () -> takeBack(act));
        }
        refused = act.refused();
        chosen.keySet().removeIf(act.people()::contains);
        again();
    }

    private void takeBack(Done act) {
        act.takeBack().run();
        if (isOpened()) {
            refused = List.of();
            again();
        }
    }

    private void again() {
        if (isThere()) {
            say();
            show();
        }
    }

    private void say(String... more) {
        String empty = SeatsWord.of(sheet, words);
        said.setText(Stream.of(Stream.of(empty + "."), refused.stream(), Stream.of(more))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" ")));
    }

    /** Narrows the people for a shift by name, by what they can do, and to those who are free then. */
    class CandidateFields extends Div {
        private final Runnable changed;
        private final SearchField search;
        private final ComboBox<Language> language;
        private final ComboBox<LanguageUse> level;
        private final ComboBox<Skill> skill;
        private final Checkbox freeThen;
        private List<Skill> skills = List.of();
        private boolean quiet;

        CandidateFields(Runnable changed) {
            this.changed = changed;
            addClassName("filters");
            search = new SearchField(words.get("workspace.shifts.search"), changed);
            search.focus();
            language = field(words.get("word.languages"));
            language.setItems(Language.SPOKEN);
            language.setItemLabelGenerator(words::of);
            level = field(words.get("workspace.volunteers.level"));
            level.setItemLabelGenerator(words::of);
            level.setVisible(false);
            skill = field(words.get("workspace.volunteers.skills"));
            skill.setItemLabelGenerator(words::of);
            freeThen = new Checkbox(words.get("workspace.shifts.free-then"), ticked -> narrow());
            language.addValueChangeListener(change -> {
                quietly(() -> askLevel(change.getValue()));
                narrow();
            });
            level.addValueChangeListener(change -> narrow());
            skill.addValueChangeListener(change -> narrow());
            add(search, language, level, skill, freeThen);
        }

        private static <T> ComboBox<T> field(String label) {
            var field = new ComboBox<T>(label);
            field.setClearButtonVisible(true);
            return field;
        }

        CandidateFilter filter() {
            return new CandidateFilter(
                    search.getValue(), language.getValue(), level.getValue(), skill.getValue(), freeThen.getValue());
        }

        void skills(List<Skill> known) {
            if (!known.equals(skills)) {
                skills = known;
                var chosen = skill.getValue();
                quietly(() -> {
                    skill.setItems(known);
                    skill.setValue(known.contains(chosen) ? chosen : null);
                });
            }
        }

        void interpreting(Language into) {
            quietly(() -> {
                language.setValue(into);
                level.setValue(LanguageUse.INTERPRETS);
            });
            narrow();
        }

        /** Empties the filters for another shift, but keeps the choice of who is free. */
        void clear() {
            quietly(() -> {
                search.setValue("");
                language.clear();
                skill.clear();
            });
        }

        /** Asks for the level once there is a language. */
        private void askLevel(@Nullable Language of) {
            level.setVisible(of != null);
            if (of == null) {
                level.clear();
            } else {
                var chosen = level.getValue();
                level.setItems(LanguageUse.in(of));
                level.setValue(LanguageUse.in(of).contains(chosen) ? chosen : null);
            }
        }

        private void narrow() {
            if (!quiet) {
                changed.run();
            }
        }

        /** Makes several changes one search. */
        private void quietly(Runnable change) {
            boolean before = quiet;
            quiet = true;
            change.run();
            quiet = before;
        }
    }
}
