package nyc.icefree.workspace.door;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.door.DoorKind;
import nyc.icefree.door.DoorLine;
import nyc.icefree.door.DoorLinkId;
import nyc.icefree.door.DoorState;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventStates;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;

/** How many came, and the doors that count them. */
public class DoorPanel extends Div {
    private final EventView event;
    private final DoorPanels services;
    private final Words words;
    private final Runnable counted;

    DoorPanel(EventView event, DoorPanels services, Words words, Runnable counted) {
        this.event = event;
        this.services = services;
        this.words = words;
        this.counted = counted;
        addClassName("needs-panel");
        show();
    }

    private void show() {
        removeAll();
        var turnout = services.doors().turnout(event.id());
        add(
                Styled.as(
                        "name",
                        new Paragraph(turnout.map(came -> EventStates.came(words, came))
                                .orElseGet(() -> words.get("workspace.door.not-counted")))),
                Styled.as("muted", new Paragraph(words.get("workspace.door.how"))));
        var all = services.doors().list(event.id());
        if (!all.isEmpty()) {
            var list = new UnorderedList();
            all.forEach(door -> list.add(line(door)));
            add(list);
        }
        var tally = new Anchor(DoorAddresses.tally(words.language(), event.slug()), words.get("workspace.door.tally"));
        tally.addClassName("button-link");
        tally.setRouterIgnore(true);
        var acts = Styled.as(
                "actions",
                new Div(
                        new Button(
                                words.get("workspace.door.make"),
                                click -> new MakeDoorDialog(words, this::make).open()),
                        new Button(
                                words.get("workspace.door.sheet"),
                                click -> new SheetDialog(event, words, (name, sheet) -> {
                                            services.doors().enter(event.id(), name, sheet);
                                            changed(words.get("workspace.door.sheet.entered"));
                                        })
                                        .open())));
        if (event.state().isPublic()) {
            acts.add(tally);
        }
        if (all.stream().anyMatch(door -> !door.state().isOver())) {
            acts.add(Look.DANGER.button(
                    words.get("workspace.door.close"),
                    () -> ask("close", "", () -> services.doors().close(event.id()))));
        }
        add(acts);
    }

    private ListItem line(DoorLine door) {
        var facts = new Div(Styled.as("name", new Span(name(door))), muted(EventStates.came(words, door.counted())));
        Instant heard = door.lastHeardAt();
        if (heard != null) {
            String when = words.moment(heard, event.slot().zone());
            facts.add(muted(words.get("workspace.door.heard", "when", when)));
        }
        var item = new ListItem(facts);
        Runnable revoke = () -> services.doors().revoke(door.id());
        if (door.kind() == DoorKind.SHEET) {
            item.add(button("word.take-back", door, () -> ask("delete", name(door), revoke)));
            return item;
        }
        item.add(new StateWord(words.of(door.state()), tone(door.state())));
        if (!door.state().isOver()) {
            item.add(
                    button("workspace.door.show", door, () -> code(door.id(), door.kind(), name(door))),
                    button("workspace.door.revoke", door, () -> ask("revoke", name(door), revoke)));
        }
        return item;
    }

    private String name(DoorLine door) {
        String kind = words.of(door.kind());
        return door.name().isEmpty() ? kind : words.get("workspace.door.name", "name", door.name(), "kind", kind);
    }

    private static Div muted(String text) {
        return Styled.as("muted", new Div(text));
    }

    private static StateWord.Tone tone(DoorState state) {
        return switch (state) {
            case OPEN -> StateWord.Tone.FINE;
            case NOT_YET -> StateWord.Tone.PLAIN;
            case ENDED, REVOKED -> StateWord.Tone.ENDED;
        };
    }

    private Button button(String key, DoorLine door, Runnable act) {
        return Look.QUIET.button(words.get(key), name(door), () -> RefusalNotices.run(words, act));
    }

    private void make(DoorKind kind, String name) {
        var made = services.doors().make(event.id(), kind, name);
        show();
        code(made, kind, name.isBlank() ? words.of(kind) : name);
    }

    private void code(DoorLinkId door, DoorKind kind, String name) {
        services.doors()
                .token(door)
                .ifPresentOrElse(
                        token -> new DoorCodeDialog(
                                        name,
                                        kind,
                                        services.links().absolute(DoorAddresses.door(token)),
                                        services.codes(),
                                        words)
                                .open(),
                        () -> changed(words.get("workspace.door.gone")));
    }

    private void ask(String what, String name, Runnable act) {
        String key = "workspace.door." + what;
        new QuestionDialog(
                        words.get(key + ".title", "name", name),
                        words.get(key + ".text"),
                        words.get("workspace.door.not"))
                .to(
                        words.get(key),
                        Look.DANGER,
                        () -> RefusalNotices.run(words, () -> {
                            act.run();
                            changed(words.get(key + ".done"));
                        }))
                .open();
    }

    private void changed(String said) {
        show();
        counted.run();
        Notice.said(said);
    }
}
