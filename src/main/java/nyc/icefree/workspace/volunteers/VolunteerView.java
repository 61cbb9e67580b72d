package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Right;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.signup.HelperPage;
import nyc.icefree.shifts.signup.HelperPages;
import nyc.icefree.shifts.signup.MyShift;
import nyc.icefree.shifts.signup.OpenForThem;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.ParentsConsent;
import nyc.icefree.trainings.Training;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.trainings.VolunteerStanding;
import nyc.icefree.trainings.VolunteerStanding.HadTraining;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.trainings.YoungPeople;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.shifts.CandidateFacts;
import nyc.icefree.workspace.shifts.OffersInWords;
import nyc.icefree.workspace.shifts.OverrideDialog;
import org.jspecify.annotations.Nullable;

/** One volunteer: what they can do and like, what they do here, and which open shift would fit them; with letting go. */
@Route("volunteers/:volunteer")
@PageTitle("workspace.volunteers.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class VolunteerView extends ViewPage implements BeforeEnterObserver {
    private static final int PAST = 20;

    private final HelperPages pages;
    private final ShiftStaffing staffing;
    private final VolunteerTrust trust;
    private final YoungPeople young;
    private final Trainings trainings;
    private final Memberships memberships;
    private final ShiftOffers offers;
    private final LettingGo letting;
    private final Div acts = new Div();
    private final Div body = new Div();

    VolunteerView(
            ViewerWords ownWords,
            HelperPages pages,
            ShiftStaffing staffing,
            VolunteerTrust trust,
            YoungPeople young,
            Trainings trainings,
            Memberships memberships,
            ShiftOffers offers,
            LettingGo letting) {
        super(ownWords);
        this.pages = pages;
        this.staffing = staffing;
        this.trust = trust;
        this.young = young;
        this.trainings = trainings;
        this.memberships = memberships;
        this.offers = offers;
        this.letting = letting;
        addClassName("volunteer-page");
        addActions(acts);
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(named(entering, "volunteer", PersonId::new));
    }

    private void show(PersonId person) {
        var page = pages.of(person);
        setHeadline(page.name());
        acts.removeAll();
        if (page.email() != null) {
            String write = words.get("workspace.volunteers.write");
            acts.add(Styled.as("button-link", new Anchor("mailto:" + page.email(), write)));
        }
        acts.add(letGo(page));
        body.removeAll();
        body.add(facts(page));
        standings(page);
        section(
                "workspace.volunteers.next",
                "workspace.volunteers.next.none",
                page.next().stream()
                        .map(one -> HelperShiftLine.of(
                                one.shift().role(), one.shift().slot(), one.event(), words, state(one.state())))
                        .toList());
        var past = page.helped().each().stream()
                .limit(PAST)
                .map(one -> HelperShiftLine.of(one.role(), one.slot(), one.event(), words))
                .toList();
        if (!past.isEmpty()) {
            section("workspace.volunteers.past", "workspace.volunteers.next.none", past);
        }
        var open = new OpenForThemLines(page, new OffersInWords(offers, words), () -> show(person));
        section("workspace.volunteers.open", "workspace.volunteers.open.none", open.lines());
    }

    /** Shows the list when the person is nobody's here any more. */
    private Component letGo(HelperPage page) {
        var with = Stream.concat(page.helps().stream(), page.next().stream().map(MyShift::organization))
                .toList();
        return new LetGo(letting, memberships, words, () -> {
                    try {
                        show(page.person());
                    } catch (NotYours gone) {
                        UI.getCurrent().navigate("volunteers");
                    }
                })
                .act(page.person(), page.name(), with);
    }

    private void standings(HelperPage page) {
        var led = memberships.mine(Right.LEAD);
        var helps = page.helps().stream().map(OrganizationCard::id).collect(Collectors.toSet());
        var helped = memberships.mine(Right.STAFF).stream()
                .filter(card -> helps.contains(card.id()))
                .toList();
        if (!helped.isEmpty()) {
            body.add(new H2(words.get("workspace.standing")));
        }
        for (var card : helped) {
            var of =
                    new StandingPanel.Of(card, led.contains(card), page.person(), page.name(), trainings.of(card.id()));
            body.add(new StandingPanel(of));
            if (of.coordinated() && !page.answers().adult()) {
                body.add(new ConsentPanel(card, page.person()));
            }
        }
    }

    private Facts facts(HelperPage page) {
        var answers = page.answers();
        var facts = new Facts(words);
        facts.of("workspace.people.email", Objects.requireNonNullElse(page.email(), ""));
        facts.of("word.languages", joined(CandidateFacts.languages(answers.levels(), words)));
        answers.facts(words)
                .forEach((answer, said) -> facts.of("workspace.volunteers." + answer, joined(said.stream())));
        facts.of("workspace.volunteers.age", answers.adult() ? words.get("workspace.shifts.adult") : "");
        facts.of("workspace.volunteers.helps", joined(page.helps().stream().map(OrganizationCard::name)));
        facts.of(
                "workspace.volunteers.hours",
                joined(page.helped().with().stream()
                        .map(with -> words.get(
                                "workspace.volunteers.hours.with",
                                "organization",
                                with.organization().name(),
                                "shifts",
                                with.shifts(),
                                "hours",
                                with.time().toMinutes() / 60.0))));
        return facts;
    }

    private void section(String title, String none, Collection<ListItem> lines) {
        body.add(new H2(words.get(title)));
        if (lines.isEmpty()) {
            body.add(new Paragraph(words.get(none)));
        } else {
            var list = Styled.as("people volunteer-lines", new UnorderedList());
            lines.forEach(list::add);
            body.add(list);
        }
    }

    private StateWord state(AssignmentState state) {
        return new StateWord(words.of(state), state == AssignmentState.ASKED ? Tone.ATTENTION : Tone.FINE);
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }

    /** Whether somebody came to one organization as under 18, and whether it holds a parent's consent; for those who coordinate it. */
    class ConsentPanel extends Div {
        private enum Choice {
            NOTHING,
            MISSING,
            HELD
        }

        ConsentPanel(OrganizationCard organization, PersonId person) {
            var refused = Styled.alert(Styled.as("problems", new Paragraph()));
            var consent = new RadioButtonGroup<Choice>(words.get("workspace.consent"), List.of(Choice.values()));
            consent.setHelperText(words.get("workspace.consent.help"));
            consent.setItemLabelGenerator(choice -> words.get(key(choice)));
            var noted = young.of(organization.id(), person);
            consent.setValue(noted == null ? Choice.NOTHING : Choice.valueOf(noted.name()));
            var note = new Button(words.get("workspace.consent.note"), click -> {
                refused.setText("");
                RefusalNotices.said(words, refused::setText, () -> {
                    young.note(organization.id(), person, meant(consent.getValue()));
                    Notice.said(words.get("workspace.consent.noted"));
                });
            });
            addClassName("consent-panel");
            add(consent, note, refused);
        }

        private static String key(Choice choice) {
            return switch (choice) {
                case NOTHING -> "workspace.consent.nothing";
                case MISSING -> "workspace.consent.missing";
                case HELD -> "workspace.consent.held";
            };
        }

        private static @Nullable ParentsConsent meant(Choice choice) {
            return choice == Choice.NOTHING ? null : ParentsConsent.valueOf(choice.name());
        }
    }

    /** How far one organization trusts a volunteer and which of its trainings they had, with what its reader may do about it. */
    class StandingPanel extends Div {
        /** Whom it is about, and for whom it is shown. */
        record Of(
                OrganizationCard organization,
                boolean coordinated,
                PersonId person,
                String name,
                List<Training> taught) {
            @Override
            public String toString() {
                return "Of[" + person + "]";
            }
        }

        private final Of of;
        private final Paragraph refused = Styled.alert(Styled.as("problems", new Paragraph()));

        StandingPanel(Of of) {
            this.of = of;
            addClassName("standing-panel");
            show();
        }

        private void show() {
            var standing = trust.of(of.organization().id(), of.person());
            removeAll();
            refused.setText("");
            add(new H3(of.organization().name()), new Paragraph(level(standing)), refused);
            if (of.coordinated()) {
                add(levels(standing));
            }
            if (standing.trainings().isEmpty()) {
                add(new Paragraph(words.get("workspace.standing.none")));
            } else {
                add(Styled.as(
                        "people volunteer-lines",
                        new UnorderedList(
                                standing.trainings().stream().map(this::had).toArray(ListItem[]::new))));
            }
            if (of.coordinated() && !of.taught().isEmpty()) {
                add(giving());
            }
        }

        private String level(VolunteerStanding standing) {
            var since = standing.level().since();
            String level = words.of(standing.level().level());
            return since == null
                    ? level
                    : words.get("workspace.standing.level", "level", level, "since", words.date(since));
        }

        private Select<TrustLevel> levels(VolunteerStanding standing) {
            var levels = Form.choice(
                    new Select<TrustLevel>(), words.get("workspace.standing.trust"), TrustLevel.values(), words::of);
            levels.setValue(standing.level().level());
            levels.addValueChangeListener(change -> {
                if (change.isFromClient() && !done(() -> set(change.getValue()))) {
                    levels.setValue(change.getOldValue());
                }
            });
            return levels;
        }

        private void set(TrustLevel level) {
            trust.set(of.organization().id(), of.person(), level);
            Notice.said(words.get("workspace.standing.trust.set", "name", of.name(), "level", words.of(level)));
        }

        private ListItem had(HadTraining had) {
            var expiry = had.expiry();
            String key = expiry == null
                    ? "workspace.standing.had"
                    : had.counts() ? "workspace.standing.had.until" : "workspace.standing.had.ended";
            String name = called(had.training());
            var line = new ListItem(new Span(words.get(
                    key,
                    "training",
                    name,
                    "since",
                    words.date(had.since()),
                    "last",
                    expiry == null ? "" : words.date(expiry.minusDays(1)),
                    "expiry",
                    expiry == null ? "" : words.date(expiry))));
            if (of.coordinated()) {
                line.add(taking(had.training(), name));
            }
            return line;
        }

        private Button taking(Training training, String name) {
            String title = words.get("workspace.standing.take.title", "name", of.name(), "training", name);
            var take = Look.QUIET.button(
                    words.get("workspace.standing.take"),
                    () -> new QuestionDialog(
                                    title,
                                    words.get("workspace.standing.take.consequence"),
                                    words.get("workspace.standing.keep"))
                            .to(
                                    words.get("workspace.standing.take"),
                                    Look.DANGER,
                                    () -> done(() -> {
                                        trust.withdraw(training.id(), of.person());
                                        Notice.said(words.get(
                                                "workspace.standing.taken", "name", of.name(), "training", name));
                                    }))
                            .open());
            take.setAriaLabel(words.get("workspace.standing.take") + ": " + name);
            return take;
        }

        private Div giving() {
            var training = Form.choice(
                    new Select<Training>(), words.get("workspace.standing.give"), of.taught(), this::called);
            var give = new Button(words.get("workspace.standing.give.do"), click -> {
                var chosen = training.getValue();
                if (chosen == null) {
                    FormMarks.mark(training, words.get("workspace.standing.give.missing"));
                    return;
                }
                done(() -> {
                    trust.grant(chosen.id(), Set.of(of.person()));
                    Notice.said(words.get("workspace.standing.given", "name", of.name(), "training", called(chosen)));
                });
            });
            return Styled.as("filters", new Div(training, give));
        }

        private boolean done(Runnable act) {
            boolean done = RefusalNotices.said(words, refused::setText, act) == RefusalNotices.Outcome.DONE;
            if (done) {
                show();
            }
            return done;
        }

        private String called(Training training) {
            return training.names().in(words.language());
        }
    }

    /** Open shifts for one volunteer: each says what stands in the way, and can be offered to them or given. */
    class OpenForThemLines {
        private final HelperPage page;
        private final OffersInWords offers;
        private final Runnable changed;
        private final Map<ShiftId, String> answers;

        OpenForThemLines(HelperPage page, OffersInWords offers, Runnable changed) {
            this.page = page;
            this.offers = offers;
            this.changed = changed;
            answers = offers.answersOf(
                    page.person(),
                    page.open().stream().map(one -> one.shift().id()).toList());
        }

        List<ListItem> lines() {
            return page.open().stream().map(this::line).toList();
        }

        private ListItem line(OpenForThem one) {
            var status = one.status();
            var fits = Styled.as(
                    "wrapping",
                    new StateWord(
                            String.join("; ", status.toOrganizer(words)), status.fits() ? Tone.FINE : Tone.PLAIN));
            var more = new ArrayList<Component>();
            more.add(new Span(words.get("workspace.shifts.missing", "missing", one.missing(), "seats", one.seats())));
            more.add(fits);
            var acts = Styled.as("line-acts", new Div());
            String answer = answers.get(one.shift().id());
            if (answer != null) {
                more.add(new StateWord(words.begin(answer), Tone.PLAIN));
            } else if (one.mayBeOffered()) {
                acts.add(named(new Button(words.get("workspace.volunteers.offer"), click -> offer(one)), one));
            }
            acts.add(named(
                    Look.QUIET.button(
                            words.get(status.fits() ? "workspace.volunteers.put" : "workspace.shifts.override"),
                            () -> put(one)),
                    one));
            more.add(acts);
            return HelperShiftLine.of(
                    one.shift().role(), one.shift().slot(), one.event(), words, more.toArray(Component[]::new));
        }

        private Button named(Button button, OpenForThem one) {
            button.setAriaLabel(button.getText() + ": "
                    + HelperShiftLine.name(one.shift().role(), one.shift().slot(), words));
            return button;
        }

        private void offer(OpenForThem one) {
            var person = page.person();
            RefusalNotices.run(words, () -> {
                var done = offers.ask(Map.of(person, one.shift().id()), Map.of(person, page.name()));
                if (done.done() == null) {
                    Notice.refused(String.join(" ", done.refused()));
                } else {
                    Notice.untold(done.done(), words, () -> {
                        done.takeBack().run();
                        changed.run();
                    });
                }
            });
            changed.run();
        }

        private void put(OpenForThem one) {
            if (one.status().fits()) {
                assign(one, null);
            } else {
                ask(one, one.status());
            }
        }

        private void ask(OpenForThem one, SignupStatus status) {
            new OverrideDialog(page.name(), status, words, reason -> assign(one, reason)).open();
        }

        /** Asks about what has come in the way since. */
        private void assign(OpenForThem one, @Nullable String reason) {
            try {
                var assigned = staffing.assign(one.shift().id(), page.person(), reason);
                Notice.untold(words.get("workspace.shifts.assigned", "name", page.name()), words, () -> {
                    RefusalNotices.run(words, () -> staffing.takeBack(assigned));
                    changed.run();
                });
            } catch (ShiftRefused refused) {
                if (reason == null && refused.status().mayBeAssigned()) {
                    ask(one, refused.status());
                } else {
                    Notice.refused(String.join("; ", refused.status().toOrganizer(words)));
                }
            }
            changed.run();
        }
    }

    /** A shift in one line, with its event. */
    static class HelperShiftLine {
        private HelperShiftLine() {}

        static String name(Role role, TimeSlot slot, Words words) {
            return words.get(
                    "workspace.shifts.title",
                    "role",
                    words.of(role),
                    "time",
                    words.span(slot.startLocal(), slot.endLocal()));
        }

        static ListItem of(Role role, TimeSlot slot, @Nullable EventView event, Words words, Component... more) {
            var what = new Div(Styled.as("name", new Span(name(role, slot, words))));
            if (event != null) {
                what.add(new Div(EventLinks.to(
                        event.id(),
                        EventLinks.SHIFTS,
                        event.wordsIn(words.language()).title())));
            }
            var line = new ListItem(what);
            line.add(more);
            return line;
        }
    }
}
