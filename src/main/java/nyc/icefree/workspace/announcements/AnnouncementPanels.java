package nyc.icefree.workspace.announcements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.messages.AnnouncementChoices;
import nyc.icefree.messages.AnnouncementDesk;
import nyc.icefree.messages.AnnouncementRoom;
import nyc.icefree.messages.SaidAnnouncement;
import nyc.icefree.messages.ShownMessage;
import nyc.icefree.messages.announcements.AnnouncedKind;
import nyc.icefree.messages.announcements.AnnouncedReach;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.messages.announcements.AnnouncementRefused;
import nyc.icefree.messages.announcements.AnnouncementState;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.Language;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.NoteFields;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;

/** Builds the announcements of an event. */
@org.springframework.stereotype.Component
public record AnnouncementPanels(AnnouncementDesk desk, ViewerWords words) {
    public Component of(EventView event) {
        return new AnnouncementPanel(event, words.get());
    }

    /** For organizers of a co-host: why they cannot. */
    public Component ofHost() {
        Words own = words.get();
        return new EmptyHint(own.get("workspace.announcements.host"));
    }

    /** What was announced of an event, and where more is written. */
    class AnnouncementPanel extends Div {
        private final EventView event;
        private final Words words;
        private final AnnouncedWords announced;

        AnnouncementPanel(EventView event, Words words) {
            this.event = event;
            this.words = words;
            announced = new AnnouncedWords(words);
            addClassNames("needs-panel", "announcements-panel");
            show();
        }

        private void show() {
            removeAll();
            var said = desk.list(event.id());
            var room = desk.room(event.id());
            add(new H3(words.get("workspace.announcements")), muted(words.get("workspace.announcements.how")));
            if (room.held()) {
                add(new Paragraph(words.get("workspace.announcements.held")));
            }
            if (said.isEmpty()) {
                add(new Paragraph(words.get("workspace.announcements.none")));
            } else {
                add(new UnorderedList(said.stream().map(this::line).toArray(ListItem[]::new)));
            }
            add(foot(room));
        }

        private Div foot(AnnouncementRoom room) {
            if (!room.open() || room.left() == 0) {
                return new Div(new Paragraph(
                        words.get(room.open() ? "workspace.announcements.enough" : "workspace.announcements.closed")));
            }
            var write = new Button(
                    words.get("workspace.announcements.write"),
                    click -> RefusalNotices.run(
                            words,
                            () -> new AnnouncementDialog(
                                            event, desk.choices(event.id()), room.held(), words, this::show)
                                    .open()));
            return Styled.as("actions", new Div(write));
        }

        private ListItem line(SaidAnnouncement said) {
            var zone = event.slot().zone();
            var to = Styled.as("name", new Span(announced.of(said)));
            boolean waits = said.state() == AnnouncementState.WAITING;
            var facts = new Div(to, muted(announced.written(said, zone)));
            if (waits) {
                facts.add(muted(words.get("workspace.announcements.due", "when", words.moment(said.dueAt(), zone))));
            } else if (said.made() > 0) {
                facts.add(muted(words.get(
                        wasStopped(said) ? "workspace.announcements.stopped" : "workspace.announcements.made",
                        "made",
                        said.made(),
                        "sent",
                        said.sent())));
            }
            if (said.declined() != null) {
                facts.add(new Paragraph(words.get("workspace.waiting.declined", "reason", said.declined())));
            }
            if (said.note() != null) {
                said.note().texts().forEach((tag, text) -> facts.add(AnnouncedWords.quote(tag, text)));
            }
            var state = wasStopped(said) ? words.get("workspace.announcements.state.stopped") : words.of(said.state());
            var item = new ListItem(facts, new StateWord(state, tone(said.state())));
            if (waits || said.state() == AnnouncementState.IN_REVIEW) {
                item.add(back(said));
            }
            return item;
        }

        /** Whether it was stopped while messages went out. */
        private static boolean wasStopped(SaidAnnouncement said) {
            return said.state() == AnnouncementState.DROPPED && said.made() > 0;
        }

        private Button back(SaidAnnouncement said) {
            var button = Look.QUIET.button(
                    words.get("word.take-back"),
                    () -> RefusalNotices.run(words, () -> {
                        boolean back = desk.takeBack(event.id(), said.id());
                        show();
                        Notice.said(words.get(
                                back ? "workspace.announcements.taken-back" : "workspace.announcements.too-late"));
                    }));
            button.setAriaLabel(words.get("word.take-back") + ": " + announced.of(said));
            return button;
        }

        private static StateWord.Tone tone(AnnouncementState state) {
            return switch (state) {
                case IN_REVIEW, WAITING, GOING_OUT -> StateWord.Tone.ATTENTION;
                case OUT -> StateWord.Tone.FINE;
                case DECLINED, TAKEN_BACK, DROPPED -> StateWord.Tone.ENDED;
            };
        }

        private static Paragraph muted(String text) {
            return Styled.as("muted", new Paragraph(text));
        }
    }

    /** Writes one announcement: to whom, in which words; shows how it reads and how many it reaches before anything is sent. */
    class AnnouncementDialog extends TitledDialog {
        private final EventView event;
        private final Words words;
        private final Runnable said;
        private final boolean held;
        private final Select<AnnouncedSet> to = new Select<>();
        private final NoteFields notes;
        private final Checkbox urgent = new Checkbox();
        private final Paragraph reached = Styled.status(new Paragraph());
        private final Paragraph warning = new Paragraph();
        private final Div preview = Styled.status(new Div());

        AnnouncementDialog(EventView event, AnnouncementChoices choices, boolean held, Words words, Runnable said) {
            super(words.get("workspace.announcements.write"), DialogWidth.FORM);
            this.event = event;
            this.held = held;
            this.words = words;
            this.said = said;
            notes = new NoteFields("workspace.announcements.note", choices.languages(), NoteByLanguage.NONE, words);
            fill(choices);
            warning.addClassName("problems");
            // what is not there before is not read aloud when it comes
            var warned = new Div(warning);
            warned.getElement().setAttribute("role", "status");
            warning.setVisible(false);
            Form.label(
                    urgent,
                    words.get("workspace.announcements.urgent"),
                    words.get("workspace.announcements.urgent.help"));
            var form = Form.column(to, reached);
            notes.all().forEach(form::add);
            form.add(warned, urgent);
            add(form, looks(), preview);
            var send = Look.PRIMARY.button(words.get("workspace.announcements.send"), () -> ask());
            foot(out(words.get("workspace.cancel")), send);
            count();
        }

        private void fill(AnnouncementChoices choices) {
            var shifts = choices.shifts().stream().collect(Collectors.toMap(ShiftCard::id, card -> card));
            var sets = new ArrayList<>(Stream.of(
                            AnnouncedKind.COMING, AnnouncedKind.UNSURE, AnnouncedKind.WAITING, AnnouncedKind.EVERYBODY)
                    .map(AnnouncedSet::of)
                    .toList());
            choices.needs().forEach(need -> sets.add(AnnouncedSet.needing(need)));
            choices.shifts().forEach(shift -> sets.add(AnnouncedSet.helping(shift.id())));
            Form.choice(
                            to,
                            words.get("workspace.announcements.to"),
                            sets,
                            set -> new AnnouncedWords(words)
                                    .of(set, set.shift() == null ? null : shifts.get(set.shift())))
                    .setValue(sets.getFirst());
            to.addValueChangeListener(change -> count());
            notes.all().forEach(note -> {
                note.setMinRows(3);
                note.setValueChangeMode(ValueChangeMode.ON_BLUR);
                note.addValueChangeListener(change -> warn());
            });
        }

        private Div looks() {
            var buttons = Styled.as("actions", new Div());
            Language.READ.forEach(language -> {
                buttons.add(Look.QUIET.button(
                        words.get("workspace.announcements.preview", "language", words.within(language)),
                        () -> RefusalNotices.marked(
                                words, this::mark, () -> show(desk.preview(event.id(), typed(), language)))));
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
            var text = Styled.as("mail-text", new Pre(shown.text()));
            var language = shown.language();
            text.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
            preview.add(
                    new Paragraph(words.get("workspace.announcements.preview.subject", "subject", shown.subject())),
                    text);
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

        /** Asks once more with the number reached; says first what is wrong. */
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
            return new AnnouncementDraft(Objects.requireNonNull(to.getValue()), notes.typed(), urgent.getValue());
        }

        private boolean mark(RefusalReason reason, String text) {
            if (!(reason instanceof AnnouncementRefused why)) {
                return false;
            }
            return switch (why) {
                case NOTE_MISSING -> at(notes.all().subList(0, 1), text);
                case NOTE_TOO_LONG -> at(notes.tooLong(), text);
                case SHOWS_HIDDEN_ADDRESS ->
                    at(notes.all().stream().filter(note -> !note.isEmpty()).toList(), text);
                case NOBODY_REACHED -> FormMarks.mark(to, text);
                case EVENT_CLOSED, TOO_MANY_TODAY -> false;
            };
        }

        private static boolean at(List<TextArea> fields, String text) {
            fields.forEach(field -> FormMarks.mark(field, text));
            return !fields.isEmpty();
        }
    }
}
