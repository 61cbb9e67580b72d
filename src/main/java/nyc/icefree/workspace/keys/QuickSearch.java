package nyc.icefree.workspace.keys;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventFound;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.events.EventFinder;
import nyc.icefree.partners.Colleague;
import nyc.icefree.partners.Colleagues;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.search.TextNormalizer;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerRow;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.PendingSearch;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Goes by a few letters to a view, to an event that one may see, or to one of the people of one's own organizations. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class QuickSearch extends ComboBox<QuickSearch.Found> {
    /** Fewer letters would leaf through the list of people. */
    static final int LETTERS_OF_PEOPLE = 3;

    private static final int MOST = 8;

    private static final String ENTER = """
            this.addEventListener('keydown', key => {
              if (key.key !== 'Enter' || key.isComposing || !this.filter) return;
              if (this.inputElement.hasAttribute('aria-activedescendant')) return;
              const typed = this.filter;
              this.cancel(); // it is as empty as before
              this.dispatchEvent(new CustomEvent('first-meant', { detail: typed }));
            }, true);
            """;

    record Found(String name, String detail, Runnable open) {}

    private final Words words;
    private final EventFinder events;
    private final Colleagues colleagues;
    private final VolunteerDesk volunteers;
    private final Memberships memberships;

    QuickSearch(
            ViewerWords ownWords,
            EventFinder events,
            Colleagues colleagues,
            VolunteerDesk volunteers,
            Memberships memberships) {
        words = ownWords.get();
        this.events = events;
        this.colleagues = colleagues;
        this.volunteers = volunteers;
        this.memberships = memberships;
        addClassName("quick-search");
        setPlaceholder(words.get("word.search"));
        setAriaLabel(words.get("workspace.search.field"));
        setItemLabelGenerator(Found::name);
        setRenderer(new ComponentRenderer<>(QuickSearch::line));
        setItems(query ->
                find(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                clear();
                change.getValue().open().run();
            }
        });
        addAttachListener(attach -> getElement().executeJs(ENTER));
        getElement()
                .addEventListener(
                        "first-meant",
                        enter -> find(enter.getEventData().path("event.detail").asString(""))
                                .findFirst()
                                .ifPresent(found -> found.open().run()))
                .addEventData("event.detail");
    }

    private static Div line(Found found) {
        var detail = new Div(found.detail());
        detail.addClassName("muted");
        var line = new Div(new Div(found.name()), detail);
        line.getChildren().forEach(part -> part.getElement().setAttribute("dir", "auto"));
        return line;
    }

    private Stream<Found> find(String typed) {
        var letters = TextNormalizer.words(typed);
        var views = views().filter(view -> letters.stream().allMatch(part -> begins(view.name(), part)));
        return letters.isEmpty()
                ? views
                : Stream.of(
                                views,
                                events.find(typed, words.language(), MOST).stream()
                                        .map(this::event),
                                people(letters))
                        .flatMap(found -> found);
    }

    private static boolean begins(String name, String part) {
        return Stream.of(TextNormalizer.text(name, 400).split(" ")).anyMatch(word -> word.startsWith(part));
    }

    /** Those of the menu that the reader may enter, and two that lie behind others. */
    private Stream<Found> views() {
        return Stream.concat(
                MenuConfiguration.getMenuEntries().stream()
                        .map(entry -> view(entry.path().replaceFirst("^/", ""), entry.title())),
                Stream.of(view("templates", "workspace.templates.title"), view("record", "workspace.record.open")));
    }

    private Found view(String path, String title) {
        return new Found(words.get(title), "", () -> UI.getCurrent().navigate(path));
    }

    private Found event(EventFound event) {
        String when = PlannedTimes.full(words, event.slot());
        return new Found(
                event.title(),
                event.state() == EventState.PUBLISHED ? when : when + " · " + words.of(event.state()),
                () -> EventLinks.open(event.id()));
    }

    private Stream<Found> people(List<String> letters) {
        if (letters.stream().mapToInt(String::length).sum() < LETTERS_OF_PEOPLE) {
            return Stream.empty();
        }
        var own = memberships.mine().keySet().stream()
                .collect(Collectors.toMap(OrganizationCard::id, OrganizationCard::name));
        var working = colleagues.searched().stream()
                .filter(one -> isCalled(one.name(), letters))
                .map(one -> person(one, own.getOrDefault(one.organization(), "")));
        var helping = volunteers.searched(words.language()).stream()
                .filter(one -> isCalled(one.name(), letters))
                .map(this::person);
        return Stream.concat(working, helping).limit(MOST);
    }

    private static boolean isCalled(String name, List<String> letters) {
        var plain = TextNormalizer.text(name, name.length() * 4);
        return letters.stream().allMatch(plain::contains);
    }

    private Found person(Colleague one, String organization) {
        return new Found(
                one.name(),
                words.get("workspace.search.colleague", "organizations", organization),
                () -> UI.getCurrent().navigate("organizations/" + one.organization()));
    }

    private Found person(VolunteerRow one) {
        return new Found(
                one.name(),
                words.get("workspace.search.volunteer", "organizations", String.join(", ", one.helpedNames())),
                () -> PendingSearch.in("volunteers", one.name()));
    }
}
