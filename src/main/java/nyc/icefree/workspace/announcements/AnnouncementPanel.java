package nyc.icefree.workspace.announcements;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.messages.AnnouncementDesk;
import nyc.icefree.messages.AnnouncementRoom;
import nyc.icefree.messages.SaidAnnouncement;
import nyc.icefree.messages.announcements.AnnouncementState;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;

/** What was announced of an event, and where more is written. */
class AnnouncementPanel extends Div {
    private final EventView event;
    private final AnnouncementDesk desk;
    private final Words words;
    private final AnnouncedWords announced;

    AnnouncementPanel(EventView event, AnnouncementDesk desk, Words words) {
        this.event = event;
        this.desk = desk;
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
            var list = new UnorderedList();
            said.forEach(one -> list.add(line(one)));
            add(list);
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
                                        event, desk.choices(event.id()), desk, room.held(), words, this::show)
                                .open()));
        var foot = new Div(write);
        foot.addClassName("actions");
        return foot;
    }

    private ListItem line(SaidAnnouncement said) {
        var zone = event.slot().zone();
        var to = new Span(announced.of(said));
        to.addClassName("name");
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

    /** While messages of it went out already. */
    private static boolean wasStopped(SaidAnnouncement said) {
        return said.state() == AnnouncementState.DROPPED && said.made() > 0;
    }

    private Button back(SaidAnnouncement said) {
        var button = new Button(
                words.get("word.take-back"),
                click -> RefusalNotices.run(words, () -> {
                    boolean back = desk.takeBack(event.id(), said.id());
                    show();
                    Notice.said(words.get(
                            back ? "workspace.announcements.taken-back" : "workspace.announcements.too-late"));
                }));
        Look.QUIET.of(button);
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
        var line = new Paragraph(text);
        line.addClassName("muted");
        return line;
    }
}
