package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.CancelledRsvp;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpFilter;
import nyc.icefree.rsvp.desk.RsvpLine;
import nyc.icefree.rsvp.desk.RsvpQuery;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.search.ListPart;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.GridRefresh;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.lists.RowPages;
import nyc.icefree.workspace.lists.RowPages.Order;

/** One row for each party, loaded while scrolling, with what can be done for it. */
class RsvpGrid extends Grid<RsvpLine> {
    private final EventView event;
    private final RsvpDesk desk;
    private final RsvpLists services;
    private final Questions questions;
    private final Words words;
    private final Runnable changed;
    private final BiConsumer<List<RsvpId>, Boolean> say;
    private final Map<RsvpId, Instant> came = new HashMap<>();
    private RsvpFilter filter = RsvpFilter.ALL;

    /** @param say a yes or no to undecided parties */
    RsvpGrid(
            EventView event,
            RsvpLists services,
            Questions questions,
            Words words,
            Runnable changed,
            BiConsumer<List<RsvpId>, Boolean> say) {
        this.event = event;
        this.desk = services.desk;
        this.services = services;
        this.questions = questions;
        this.words = words;
        this.changed = changed;
        this.say = say;
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        addClassName("event-grid");
        getElement().setAttribute("aria-label", words.get("workspace.rsvps"));
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::party)
                .setHeader(words.get("word.name"))
                .setSortProperty(RsvpQuery.Sort.NAME.name())
                .setWidth("150px")
                .setFlexGrow(3);
        var people = addColumn(RsvpLine::size)
                .setHeader(words.get("workspace.rsvps.people"))
                .setSortProperty(RsvpQuery.Sort.PARTY_SIZE.name())
                .setFlexGrow(0);
        var state = addComponentColumn(line -> state(line))
                .setHeader(words.get("word.state"))
                .setSortProperty(RsvpQuery.Sort.STATE.name());
        var needs = addColumn(line -> PartyWords.needs(words, line))
                .setHeader(words.get("workspace.rsvps.needs.title"))
                .setFlexGrow(2);
        var actions = addComponentColumn(this::actions)
                .setHeader(words.get("word.actions"))
                .setFlexGrow(0);
        ScreenWidth.whenKnown(this, wide -> {
            people.setVisible(wide);
            state.setVisible(wide);
            needs.setVisible(wide);
            actions.setWidth(wide ? "350px" : "130px");
        });
        setDataProvider(new RowPages<>(this, this::read));
    }

    void show(RsvpFilter asked) {
        filter = asked;
        GridRefresh.of(this, getDataProvider()::refreshAll);
    }

    private ListPart<RsvpLine> read(Order order, int offset, int limit) {
        var page = desk.list(
                event.id(),
                new RsvpQuery(
                        filter,
                        order.among(RsvpQuery.Sort.class),
                        order.descending(),
                        offset,
                        limit,
                        words.language()));
        // before its day, no door has counted anybody
        var read = page.lines().stream()
                .filter(line -> line.whyNotMarked() == null)
                .map(RsvpLine::id)
                .toList();
        if (!read.isEmpty()) {
            read.forEach(came::remove);
            came.putAll(services.doors.came(event.id(), read));
        }
        String unreadable = words.get("workspace.rsvps.unreadable");
        return new ListPart<>(
                page.lines().stream().map(line -> line.nameOr(unreadable)).toList(), page.total());
    }

    private Div party(RsvpLine line) {
        var name = new Span(line.party().name());
        name.addClassName("name");
        var onPhone = new Div(
                PartyWords.muted(new NeedsInWords(words).people(line.party().people())),
                state(line),
                PartyWords.muted(PartyWords.needs(words, line)));
        onPhone.addClassName("phone-only");
        var cell = new Div(name, onPhone);
        Instant at = came.get(line.id());
        if (at != null) {
            var time = words.time(at.atZone(event.slot().zone()).toLocalTime());
            cell.add(PartyWords.muted(words.get("workspace.rsvps.at-door", "time", time)));
        }
        if (line.party().inLanguage() != null) {
            cell.add(PartyWords.muted(words.get(
                    "workspace.rsvps.in.line",
                    "language",
                    words.within(line.party().inLanguage()))));
        }
        if (line.party().email() != null) {
            cell.add(PartyWords.muted(line.party().email()));
        }
        if (line.staff().byHand()) {
            cell.add(PartyWords.muted(
                    line.staff().addedBy() == null
                            ? words.get("workspace.rsvps.by-hand")
                            : words.get(
                                    "workspace.rsvps.added-by",
                                    "name",
                                    line.staff().addedBy())));
        }
        if (line.staff().reason() != null) {
            cell.add(PartyWords.muted(
                    words.get("workspace.rsvps.because", "reason", line.staff().reason())));
        }
        if (!line.party().toQuestions().isEmpty()) {
            cell.add(PartyWords.answers(words, questions, line));
        }
        return cell;
    }

    private StateWord state(RsvpLine line) {
        String word = line.waitingPosition() == null
                ? words.of(line.state())
                : words.get("workspace.rsvps.waiting", "position", line.waitingPosition());
        return new StateWord(
                word,
                switch (line.state()) {
                    case GOING, ATTENDED -> Tone.FINE;
                    case WAITLISTED, OFFERED, ASKED, HELD -> Tone.ATTENTION;
                    case MAYBE, REFUSED, CANCELLED, NO_SHOW -> Tone.PLAIN;
                });
    }

    private Div actions(RsvpLine line) {
        var actions = new Div();
        actions.addClassName("actions");
        if (line.isAnswerable()) {
            actions.add(button(
                    "workspace.needs.answer",
                    line,
                    () -> new PartyNeedsDialog(line, services.needs, words, changed).open()));
        }
        if (line.state().isOpen()) {
            actions.add(button(
                    "workspace.rsvps.correct",
                    line,
                    () -> new CorrectDialog(line, event.languageChoice(), desk, words, changed).open()));
        }
        if (came.containsKey(line.id())) {
            actions.add(
                    button("workspace.rsvps.not-at-door", line, () -> services.doors.notCame(event.id(), line.id())));
        }
        switch (line.state()) {
            case GOING -> {
                if (line.whyNotMarked() == null) {
                    actions.add(
                            button("workspace.rsvps.attended", line, () -> mark(line, true)),
                            button("word.did-not-come", line, () -> mark(line, false)));
                }
                actions.add(button("workspace.rsvps.cancel", line, () -> cancel(line)));
            }
            case WAITLISTED ->
                actions.add(letIn(line), skip(line), button("workspace.rsvps.cancel", line, () -> cancel(line)));
            case ATTENDED, NO_SHOW ->
                actions.add(button("workspace.rsvps.unmark", line, () -> desk.undoMark(line.id())));
            case ASKED, HELD ->
                actions.add(
                        button("workspace.rsvps.yes", line, () -> say.accept(List.of(line.id()), true)),
                        button("workspace.rsvps.no", line, () -> say.accept(List.of(line.id()), false)));
            case MAYBE -> actions.add(button("workspace.rsvps.cancel", line, () -> cancel(line)));
            case OFFERED -> actions.add(skip(line), button("workspace.rsvps.cancel", line, () -> cancel(line)));
            case REFUSED, CANCELLED -> {}
        }
        return actions;
    }

    private Button letIn(RsvpLine line) {
        String text = words.get("workspace.rsvps.let-in.text", "people", line.size());
        return button(
                "workspace.rsvps.let-in",
                line,
                () -> ask("let-in", "is-in", line, text, reason -> desk.letIn(line.id(), reason)));
    }

    private Button skip(RsvpLine line) {
        String text = words.get("workspace.rsvps.skip.text");
        return button(
                "workspace.rsvps.skip",
                line,
                () -> ask("skip", "skipped", line, text, reason -> services.approvals.skip(line.id(), reason)));
    }

    private void ask(String act, String done, RsvpLine line, String text, Consumer<String> onReason) {
        String name = line.party().name();
        String key = "workspace.rsvps." + act;
        new WaitingPartyDialog(words.get(key + ".title", "name", name), text, words.get(key), words, reason -> {
                    onReason.accept(reason);
                    changed.run();
                    Notice.said(words.get("workspace.rsvps." + done, "name", name));
                })
                .open();
    }

    private void cancel(RsvpLine line) {
        String said =
                words.get("workspace.rsvps.cancelled", "name", line.party().name());
        desk.cancel(line.id())
                .ifPresentOrElse(
                        cancelled -> Notice.undoable(said, words, () -> back(cancelled)), () -> Notice.said(said));
    }

    private void back(CancelledRsvp cancelled) {
        RefusalNotices.run(words, () -> desk.cancelBack(cancelled, words.get("workspace.rsvps.cancelled.mistake")));
        changed.run();
    }

    private void mark(RsvpLine line, boolean came) {
        if (came) {
            desk.markAttended(line.id());
        } else {
            desk.markNoShow(line.id());
        }
        Notice.said(words.get(
                came ? "workspace.rsvps.marked" : "workspace.rsvps.marked-no-show",
                "name",
                line.party().name()));
    }

    private Button button(String key, RsvpLine line, Runnable act) {
        String text = words.get(key);
        var button = new Button(
                text,
                click -> RefusalNotices.run(words, () -> {
                    act.run();
                    changed.run();
                }));
        Look.QUIET.of(button);
        button.setAriaLabel(text + ": " + line.party().name());
        return button;
    }
}
