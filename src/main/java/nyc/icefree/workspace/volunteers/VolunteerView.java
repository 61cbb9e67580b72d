package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.signup.HelperPage;
import nyc.icefree.shifts.signup.HelperPages;
import nyc.icefree.shifts.signup.MyShift;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.trainings.YoungPeople;
import nyc.icefree.venues.Borough;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.shifts.CandidateFacts;
import nyc.icefree.workspace.shifts.OffersInWords;

/** One volunteer: what they can do and like, what they do here, and which open shift would fit them; with letting go. */
@Route("volunteers/:volunteer")
@PageTitle("workspace.volunteers.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class VolunteerView extends ViewPage implements BeforeEnterObserver {
    private final HelperPages pages;
    private final ShiftStaffing staffing;
    private final VolunteerTrust trust;
    private final YoungPeople young;
    private final Trainings trainings;
    private final Memberships memberships;
    private final ShiftOffers offers;
    private final LettingGo letting;
    private final Words words;
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
        this.pages = pages;
        this.staffing = staffing;
        this.trust = trust;
        this.young = young;
        this.trainings = trainings;
        this.memberships = memberships;
        this.offers = offers;
        this.letting = letting;
        words = ownWords.get();
        addClassName("volunteer-page");
        addActions(acts);
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(entering.getRouteParameters()
                .get("volunteer")
                .map(VolunteerView::named)
                .orElseThrow(NotYours::new));
    }

    /** An odd address leads nowhere. */
    private static PersonId named(String id) {
        try {
            return new PersonId(UUID.fromString(id));
        } catch (IllegalArgumentException odd) {
            throw new NotYours();
        }
    }

    private void show(PersonId person) {
        var page = pages.of(person);
        setHeadline(page.name());
        acts.removeAll();
        acts.add(letGo(page));
        body.removeAll();
        body.add(facts(page));
        standings(page);
        section(
                "workspace.volunteers.next",
                "workspace.volunteers.next.none",
                page.next().stream()
                        .map(one -> HelperShiftLine.of(one.shift(), one.event(), words, state(one.state())))
                        .toList());
        var open = new OpenForThemLines(page, staffing, new OffersInWords(offers, words), words, () -> show(person));
        section("workspace.volunteers.open", "workspace.volunteers.open.none", open.lines());
    }

    /** Whoever is let go is perhaps nobody's here any more: then the list is shown. */
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
        var mine = memberships.mine();
        var helps = page.helps().stream().map(OrganizationCard::id).collect(Collectors.toSet());
        var helped =
                mine.keySet().stream().filter(card -> helps.contains(card.id())).toList();
        if (!helped.isEmpty()) {
            body.add(new H2(words.get("workspace.standing")));
        }
        for (var card : helped) {
            var of = new StandingPanel.Of(
                    card, mine.get(card) == StaffRole.COORDINATOR, page.person(), page.name(), trainings.of(card.id()));
            body.add(new StandingPanel(trust, of, words));
            if (of.coordinated() && !page.adult()) {
                body.add(new ConsentPanel(young, card, page.person(), words));
            }
        }
    }

    private Facts facts(HelperPage page) {
        var facts = new Facts();
        facts.fact(words.get("word.languages"), joined(CandidateFacts.languages(page.levels(), words)));
        facts.fact(
                words.get("workspace.volunteers.skills"),
                joined(page.skills().stream().map(words::of).sorted()));
        facts.fact(
                words.get("workspace.volunteers.boroughs"),
                joined(Stream.of(Borough.values())
                        .filter(borough -> page.boroughs().contains(borough.slug()))
                        .map(words::of)));
        facts.fact(words.get("workspace.volunteers.age"), page.adult() ? words.get("workspace.shifts.adult") : "");
        facts.fact(
                words.get("workspace.volunteers.helps"),
                joined(page.helps().stream().map(OrganizationCard::name)));
        facts.fact(
                words.get("workspace.volunteers.hours"),
                joined(page.hours().stream()
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
            var list = new UnorderedList();
            list.addClassNames("people", "volunteer-lines");
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
}
