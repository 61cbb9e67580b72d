package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.links.FindLinks;
import nyc.icefree.links.Links;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.rsvp.invitations.InvitationLine;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.rsvp.invitations.RsvpInvitation.Standing;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;

/** The invitations to an event; hidden where everybody may come. */
class InvitationsPanel extends Div {
    private final EventView event;
    /** Those of its series, with the event itself. */
    private final List<EventId> dates;

    private final Invitations invitations;
    private final Links links;
    private final Words words;
    private final Runnable changed;

    InvitationsPanel(EventView event, RsvpLists services, Words words, Runnable changed) {
        this.event = event;
        this.dates = services.dates(event);
        this.invitations = services.invitations;
        this.links = services.links;
        this.words = words;
        this.changed = changed;
        addClassNames("needs-panel", "invitations-panel");
    }

    void show(List<InvitationLine> all, boolean purged) {
        removeAll();
        // a draft has no spots yet
        boolean draft = event.state() == EventState.DRAFT;
        setVisible(!purged && (event.admittance() != Admittance.EVERYONE && !draft || !all.isEmpty()));
        if (!isVisible()) {
            return;
        }
        var how = new Paragraph(words.get(
                all.isEmpty() && event.admittance() == Admittance.INVITED
                        ? "workspace.invitations.none"
                        : "workspace.invitations.how"));
        how.addClassName("muted");
        add(new H3(words.get("workspace.invitations")), how);
        if (!all.isEmpty()) {
            var list = new UnorderedList();
            all.forEach(one -> list.add(line(one)));
            add(list);
        }
        if (draft) {
            return;
        }
        var make = new Button(
                words.get("workspace.invitations.make"),
                click -> new InvitationDialog(event, dates, invitations, words, this::made).open());
        var foot = new Div(make);
        foot.addClassName("actions");
        add(foot);
    }

    private ListItem line(InvitationLine one) {
        var name = new Span(name(words, one));
        name.addClassName("name");
        var facts = new Div(name, PartyWords.muted(used(one)));
        Instant ends = one.invitation().terms().endsAt();
        if (ends != null) {
            facts.add(PartyWords.muted(words.get(
                    "workspace.invitations.until",
                    "when",
                    words.moment(ends, event.slot().zone()))));
        }
        var item = new ListItem(facts, new StateWord(words.of(one.standing()), tone(one.standing())));
        if (one.standing() != Standing.REVOKED) {
            item.add(
                    button(
                            "workspace.invitations.show",
                            one,
                            () -> invitations
                                    .code(one.id())
                                    .ifPresentOrElse(
                                            this::show, () -> Notice.refused(words.get("workspace.invitations.gone")))),
                    button("word.take-back", one, () -> ask(one)));
        }
        return item;
    }

    private Button button(String key, InvitationLine one, Runnable act) {
        var button = new Button(words.get(key), click -> RefusalNotices.run(words, act));
        Look.QUIET.of(button);
        button.setAriaLabel(words.get(key) + ": " + name(words, one));
        return button;
    }

    private void ask(InvitationLine one) {
        new QuestionDialog(
                        words.get("workspace.invitations.revoke.title", "label", name(words, one)),
                        words.get(
                                "workspace.invitations.revoke.text",
                                "used",
                                one.invitation().used()),
                        words.get("workspace.invitations.revoke.not"))
                .to(
                        words.get("word.take-back"),
                        Look.DANGER,
                        () -> RefusalNotices.run(words, () -> {
                            invitations.revoke(one.id());
                            changed.run();
                            Notice.said(words.get("workspace.invitations.revoked"));
                        }))
                .open();
    }

    private void made(SayableCode code) {
        changed.run();
        show(code);
    }

    private void show(SayableCode code) {
        String link = links.absolute(FindLinks.invitation(words.language(), event.slug(), code.digits()));
        CodeDialog.ofInvitation(code, link, words).open();
    }

    private String used(InvitationLine one) {
        Integer spots = one.invitation().terms().spots();
        int used = one.invitation().used();
        return spots == null
                ? words.get("workspace.invitations.used", "used", used)
                : words.get("workspace.invitations.used-of", "used", used, "places", spots);
    }

    static String name(Words words, InvitationLine one) {
        return one.label().isEmpty() ? words.get("workspace.invitations.unreadable") : one.label();
    }

    private static StateWord.Tone tone(Standing standing) {
        return switch (standing) {
            case OPEN -> StateWord.Tone.FINE;
            case USED_UP -> StateWord.Tone.ATTENTION;
            case ENDED, REVOKED -> StateWord.Tone.ENDED;
        };
    }
}
