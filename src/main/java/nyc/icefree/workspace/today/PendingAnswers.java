package nyc.icefree.workspace.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Collectors;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.events.CoHosting;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.Translations;
import nyc.icefree.eventviews.Invitation;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OfferedRole;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What others wait for: an answer to a wish to co-host, agreement to a proposed change, an approval. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PendingAnswers extends Div {
    private static final int MOST_WANTING = 5;

    private final Words words;
    private final CoHosting coHosting;
    private final Memberships memberships;
    private final PendingProposals proposed;
    private final ReviewDesk reviews;
    private final Translations translations;
    private final EventDesk desk;
    private final boolean administrator;

    PendingAnswers(
            ViewerWords words,
            CoHosting coHosting,
            Memberships memberships,
            PendingProposals proposed,
            ReviewDesk reviews,
            Translations translations,
            EventDesk desk,
            AuthenticationContext authentication) {
        this.words = words.get();
        this.coHosting = coHosting;
        this.memberships = memberships;
        this.proposed = proposed;
        this.reviews = reviews;
        this.translations = translations;
        this.desk = desk;
        administrator = authentication.hasRole("ADMINISTRATOR");
    }

    void load() {
        removeAll();
        var list = new UnorderedList();
        list.addClassName("needs-list");
        if (administrator) {
            int waiting = reviews.waiting().size();
            if (waiting > 0) {
                list.add(item(
                        words.get("workspace.answers.review", "count", waiting),
                        new RouterLink(
                                words.get("workspace.answers.review.open"),
                                nyc.icefree.workspace.review.ReviewLinks.VIEW)));
            }
        }
        proposed.into(list, this::load);
        memberships.offeredToMe().forEach(offer -> list.add(role(offer)));
        coHosting.invitations().forEach(invitation -> list.add(invitation(invitation)));
        translations.wanting().stream()
                .limit(MOST_WANTING)
                .forEach(wanting -> list.add(item(
                        words.get(
                                "workspace.answers.translation",
                                "event",
                                wanting.original().title(),
                                "languages",
                                wanting.translations().stream()
                                        .map(one -> words.get(
                                                "workspace.translation.line",
                                                "language",
                                                words.of(one.language()),
                                                "state",
                                                words.of(one.state())))
                                        .collect(Collectors.joining(", "))),
                        EventLinks.to(
                                wanting.event(),
                                EventLinks.DETAILS,
                                words.get("workspace.answers.translation.open")))));
        if (list.getElement().getChildCount() > 0) {
            add(new H2(words.get("workspace.answers.title")), list);
        }
    }

    static ListItem item(String sentence, RouterLink action) {
        action.addClassName("button-link");
        action.getElement().setAttribute("aria-label", action.getText() + ": " + sentence);
        return new ListItem(new Span(sentence), action);
    }

    private ListItem invitation(Invitation invitation) {
        var event = invitation.event();
        String sentence = words.get(
                "workspace.answers.co-host",
                "host",
                event.host().name(),
                "asked",
                invitation.asked().name(),
                "event",
                event.wordsIn(words.language()).title(),
                "span",
                PlannedTimes.full(words, event.slot()));
        var organization = invitation.asked().id();
        return new ListItem(
                new Span(sentence),
                button("workspace.answers.accept", sentence, () -> coHosting.accept(event.id(), organization)),
                button("workspace.answers.decline", sentence, () -> coHosting.decline(event.id(), organization)));
    }

    private ListItem role(OfferedRole offer) {
        var organization = offer.organization();
        String sentence = words.get(
                "workspace.answers.role", "organization", organization.name(), "role", words.of(offer.role()));
        return new ListItem(
                new Span(sentence),
                button("workspace.answers.accept", sentence, () -> memberships.accept(organization.id())),
                button("workspace.answers.decline", sentence, () -> memberships.decline(organization.id())));
    }

    private Button button(String key, String sentence, Runnable answer) {
        var button = new Button(words.get(key), click -> {
            answer.run();
            Notice.said(words.get("workspace.answers.done"));
            load();
        });
        button.getElement().setAttribute("aria-label", button.getText() + ": " + sentence);
        return button;
    }
}
