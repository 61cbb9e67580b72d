package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.rsvp.CancelledRsvp;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.desk.RsvpApprovals;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpFilter;
import nyc.icefree.rsvp.desk.RsvpLine;
import nyc.icefree.rsvp.desk.RsvpQuery;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.search.ListPart;
import nyc.icefree.text.Language;
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

/** One row for each party, loaded while scrolling, with what can be done for it now. */
class RsvpGrid extends Grid<RsvpLine> {
    private final EventView event;
    private final RsvpDesk desk;
    private final NeedsDesk answering;
    private final Words words;
    private final Runnable changed;
    private final RsvpApprovals approvals;
    private final BiConsumer<List<RsvpId>, Boolean> say;
    private final PartyAnswers answers;
    private final List<Language> languages;
    private RsvpFilter filter = RsvpFilter.ALL;

    /** @param say a yes or a no to some that wait for it */
    RsvpGrid(
            EventView event,
            RsvpDesk desk,
            NeedsDesk answering,
            RsvpApprovals approvals,
            Words words,
            PartyAnswers answers,
            List<Language> languages,
            Runnable changed,
            BiConsumer<List<RsvpId>, Boolean> say) {
        this.approvals = approvals;
        this.say = say;
        this.answers = answers;
        this.languages = languages;
        this.event = event;
        this.desk = desk;
        this.answering = answering;
        this.words = words;
        this.changed = changed;
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
        var needs = addColumn(line -> NeedWords.of(words, line))
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
        String unreadable = words.get("workspace.rsvps.unreadable");
        return new ListPart<>(
                page.lines().stream().map(line -> line.nameOr(unreadable)).toList(), page.total());
    }

    private Div party(RsvpLine line) {
        var name = new Span(line.party().name());
        name.addClassName("name");
        var onPhone = new Div(
                muted(new NeedsInWords(words).people(line.party().people())),
                state(line),
                muted(NeedWords.of(words, line)));
        onPhone.addClassName("phone-only");
        var cell = new Div(name, onPhone);
        if (line.party().inLanguage() != null) {
            cell.add(muted(words.get(
                    "workspace.rsvps.in.line",
                    "language",
                    words.within(line.party().inLanguage()))));
        }
        if (line.party().email() != null) {
            cell.add(muted(line.party().email()));
        }
        if (line.staff().byHand()) {
            cell.add(muted(
                    line.staff().addedBy() == null
                            ? words.get("workspace.rsvps.by-hand")
                            : words.get(
                                    "workspace.rsvps.added-by",
                                    "name",
                                    line.staff().addedBy())));
        }
        if (line.staff().reason() != null) {
            cell.add(muted(
                    words.get("workspace.rsvps.because", "reason", line.staff().reason())));
        }
        if (!line.party().toQuestions().isEmpty()) {
            cell.add(answers.of(line));
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
                    () -> new PartyNeedsDialog(line, answering, words, changed).open()));
        }
        if (line.state().isOpen()) {
            actions.add(button(
                    "workspace.rsvps.correct",
                    line,
                    () -> new CorrectDialog(line, languages, desk, words, changed).open()));
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
        return button("workspace.rsvps.let-in", line, () -> new LetInDialog(line, desk, words, changed).open());
    }

    private Button skip(RsvpLine line) {
        return button("workspace.rsvps.skip", line, () -> new SkipDialog(line, approvals, words, changed).open());
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

    private static Div muted(String text) {
        var line = new Div(text);
        line.addClassName("muted");
        return line;
    }
}
