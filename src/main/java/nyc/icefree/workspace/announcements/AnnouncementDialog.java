package nyc.icefree.workspace.announcements;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.messages.AnnouncementChoices;
import nyc.icefree.messages.AnnouncementDesk;
import nyc.icefree.messages.ShownMessage;
import nyc.icefree.messages.announcements.AnnouncedKind;
import nyc.icefree.messages.announcements.AnnouncedReach;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.messages.announcements.AnnouncementNote;
import nyc.icefree.messages.announcements.AnnouncementRefused;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Writes one announcement: to whom, in which words; shows how it reads and how many it reaches before anything is sent. */
class AnnouncementDialog extends TitledDialog {
    private final EventView event;
    private final AnnouncementDesk desk;
    private final Words words;
    private final Runnable said;
    private final boolean held;
    private final Select<AnnouncedSet> to = new Select<>();
    private final Map<Language, TextArea> notes = new LinkedHashMap<>();
    private final Checkbox urgent = new Checkbox();
    private final Paragraph reached = new Paragraph();
    private final Paragraph warning = new Paragraph();
    private final Div preview = new Div();

    AnnouncementDialog(
            EventView event,
            AnnouncementChoices choices,
            AnnouncementDesk desk,
            boolean held,
            Words words,
            Runnable said) {
        super(words.get("workspace.announcements.write"), DialogWidth.FORM);
        this.event = event;
        this.desk = desk;
        this.held = held;
        this.words = words;
        this.said = said;
        fill(choices);
        reached.getElement().setAttribute("role", "status");
        warning.addClassName("problems");
        // what is not there before is not read aloud when it comes
        var warned = new Div(warning);
        warned.getElement().setAttribute("role", "status");
        warning.setVisible(false);
        preview.getElement().setAttribute("role", "status");
        urgent.setLabel(words.get("workspace.announcements.urgent"));
        urgent.setHelperText(words.get("workspace.announcements.urgent.help"));
        var form = new FormLayout();
        form.add(to, reached);
        notes.values().forEach(form::add);
        form.add(warned, urgent);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form, looks(), preview);
        var send = new Button(words.get("workspace.announcements.send"), click -> ask());
        Look.PRIMARY.of(send);
        foot(out(words.get("workspace.cancel")), send);
        count();
    }

    private void fill(AnnouncementChoices choices) {
        var shifts = choices.shifts().stream().collect(Collectors.toMap(ShiftCard::id, card -> card));
        var sets = new ArrayList<>(
                Stream.of(AnnouncedKind.COMING, AnnouncedKind.UNSURE, AnnouncedKind.WAITING, AnnouncedKind.EVERYBODY)
                        .map(AnnouncedSet::of)
                        .toList());
        choices.needs().forEach(need -> sets.add(AnnouncedSet.needing(need)));
        choices.shifts().forEach(shift -> sets.add(AnnouncedSet.helping(shift.id())));
        to.setLabel(words.get("workspace.announcements.to"));
        to.setItems(sets);
        to.setItemLabelGenerator(
                set -> new AnnouncedWords(words).of(set, set.shift() == null ? null : shifts.get(set.shift())));
        to.setValue(sets.getFirst());
        to.addValueChangeListener(change -> count());
        for (var language : choices.languages()) {
            var note = new TextArea(words.get("workspace.announcements.note", "language", words.within(language)));
            note.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
            note.setMinRows(3);
            note.setValueChangeMode(ValueChangeMode.ON_BLUR);
            if (choices.languages().size() > 1) {
                note.setHelperText(words.get("workspace.announcements.note.help"));
            }
            LongestText.in(note, AnnouncementNote.MAX, words);
            note.addValueChangeListener(change -> warn());
            notes.put(language, note);
        }
    }

    /** A button for each language that mails are written in. */
    private Div looks() {
        var buttons = new Div();
        buttons.addClassName("actions");
        Language.READ.forEach(language -> {
            var look = new Button(
                    words.get("workspace.announcements.preview", "language", words.within(language)),
                    click -> RefusalNotices.marked(
                            words, this::mark, () -> show(desk.preview(event.id(), typed(), language))));
            Look.QUIET.of(look);
            buttons.add(look);
        });
        return buttons;
    }

    private void show(SequencedMap<Audience, ShownMessage> shown) {
        preview.removeAll();
        shown.forEach((as, one) -> {
            if (shown.size() > 1) {
                preview.add(new H4(words.get(
                        as == Audience.COMING
                                ? "workspace.announcements.preview.coming"
                                : "workspace.announcements.preview.others")));
            }
            show(one);
        });
    }

    private void show(ShownMessage shown) {
        var text = new Pre(shown.text());
        text.addClassName("mail-text");
        var language = shown.language();
        text.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        preview.add(
                new Paragraph(words.get("workspace.announcements.preview.subject", "subject", shown.subject())), text);
    }

    private void count() {
        RefusalNotices.run(words, () -> {
            var reach = reach();
            reached.setText(words.get(
                            "workspace.announcements.reach",
                            "told",
                            reach.told(),
                            "without",
                            reach.without(),
                            "stopped",
                            reach.stopped())
                    .replaceAll(" +", " ")
                    .strip());
        });
    }

    private AnnouncedReach reach() {
        return desk.reach(event.id(), to.getValue());
    }

    private void warn() {
        RefusalNotices.run(words, () -> {
            var doubts = desk.warnings(event.id(), typed().note());
            warning.setText(doubts.stream().map(words::of).collect(Collectors.joining(" ")));
            warning.setVisible(!doubts.isEmpty());
        });
    }

    /** Once more, with the number of those whom it reaches now; what is wrong with the words is said before. */
    private void ask() {
        RefusalNotices.marked(words, this::mark, () -> {
            desk.preview(event.id(), typed(), words.language());
            var reach = reach();
            new QuestionDialog(
                            words.get("workspace.announcements.send.title"),
                            words.get(
                                            held
                                                    ? "workspace.announcements.send.held"
                                                    : "workspace.announcements.send.text",
                                            "told",
                                            reach.told(),
                                            "without",
                                            reach.without())
                                    .replaceAll(" +", " "),
                            words.get("workspace.announcements.send.not"))
                    .to(words.get("workspace.announcements.send.yes"), Look.PRIMARY, this::send)
                    .open();
        });
    }

    private void send() {
        RefusalNotices.marked(words, this::mark, () -> {
            desk.announce(event.id(), typed());
            close();
            said.run();
            Notice.said(words.get(held ? "workspace.announcements.sent.held" : "workspace.announcements.sent"));
        });
    }

    private AnnouncementDraft typed() {
        return new AnnouncementDraft(
                Objects.requireNonNull(to.getValue()),
                new AnnouncementNote(notes.entrySet().stream()
                        .collect(Collectors.toMap(
                                one -> one.getKey().tag(), one -> one.getValue().getValue()))),
                urgent.getValue());
    }

    private boolean mark(RefusalReason reason, String text) {
        if (!(reason instanceof AnnouncementRefused why)) {
            return false;
        }
        return switch (why) {
            case NOTE_MISSING -> at(List.of(notes.values().iterator().next()), text);
            case NOTE_TOO_LONG ->
                at(
                        notes.values().stream()
                                .filter(note -> note.getValue().length() > AnnouncementNote.MAX)
                                .toList(),
                        text);
            case SHOWS_HIDDEN_ADDRESS ->
                at(notes.values().stream().filter(note -> !note.isEmpty()).toList(), text);
            case NOBODY_REACHED -> {
                FormMarks.mark(to, text);
                yield true;
            }
            case EVENT_CLOSED, TOO_MANY_TODAY -> false;
        };
    }

    private static boolean at(List<TextArea> fields, String text) {
        fields.forEach(field -> FormMarks.mark(field, text));
        return !fields.isEmpty();
    }
}
