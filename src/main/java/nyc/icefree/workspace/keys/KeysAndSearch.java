package nyc.icefree.workspace.keys;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
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
import nyc.icefree.partners.Right;
import nyc.icefree.search.TextNormalizer;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerRow;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.FrameTools;
import nyc.icefree.workspace.FrontendModule;
import nyc.icefree.workspace.PendingSearch;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.keys.Shortcut.Where;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The search in the bar, and the keys of those who work without a mouse. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class KeysAndSearch implements FrameTools {
    private final Words words;
    private final KeyListener listener = new KeyListener();
    private final Div bar;
    private final Button help;

    KeysAndSearch(ViewerWords ownWords, QuickSearch search) {
        words = ownWords.get();
        bar = Styled.as("bar-tools", new Div(search, listener));
        help = Look.QUIET.button(words.get("word.keyboard-shortcuts"), () -> help());
        listener.addPressedListener(pressed -> press(pressed.keys()));
        listener.addAttachListener(attached -> {
            var listening = attached.getUI().addAfterNavigationListener(navigation -> listener.listenTo(all()));
            listener.addDetachListener(gone -> listening.remove());
        });
    }

    @Override
    public Component inBar() {
        return bar;
    }

    @Override
    public Component inFoot() {
        return help;
    }

    private List<Shortcut> all() {
        var all = new ArrayList<Shortcut>();
        all.add(Shortcut.said("Ctrl-k", Where.ANYWHERE, words.get("workspace.search.field")));
        all.add(Shortcut.said(Notice.UNDO_KEY, Where.ANYWHERE, words.get("workspace.keys.undo")));
        all.add(Shortcut.said("Ctrl-s", Where.IN_FORM, words.get("workspace.keys.save")));
        all.add(new Shortcut("?", Where.IN_LIST, words.get("workspace.keys.help"), this::help));
        all.add(Shortcut.said("/", Where.IN_LIST, words.get("workspace.keys.search")));
        all.add(new Shortcut(
                "n",
                Where.IN_LIST,
                words.get("word.plan-an-event"),
                () -> UI.getCurrent().navigate("events/new")));
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .filter(HasShortcuts.class::isInstance)
                .forEach(view -> all.addAll(((HasShortcuts) view).shortcuts()));
        return all;
    }

    private void press(String keys) {
        all().stream()
                .filter(shortcut -> shortcut.keys().equals(keys))
                .findFirst()
                .ifPresent(shortcut -> shortcut.act().run());
    }

    private void help() {
        new ShortcutsDialog(all(), UI.getCurrent().getSession().getBrowser().isMacOSX()).open();
    }

    /** Says which keys do what and where. */
    class ShortcutsDialog extends TitledDialog {
        ShortcutsDialog(List<Shortcut> all, boolean apple) {
            super(words.get("word.keyboard-shortcuts"), DialogWidth.FORM);
            add(new Paragraph(words.get("workspace.keys.how")));
            for (Where where : Where.values()) {
                var list = Styled.as("keys", new Facts(words));
                all.stream()
                        .filter(shortcut -> shortcut.where() == where)
                        .forEach(shortcut -> list.fact(shortcut.written(apple), shortcut.what()));
                add(new H3(words.of(where)), list);
            }
            foot(out(words.get("word.close")));
        }
    }

    /** Hears keys wherever in the page they are pressed (frontend/workspace-keys.ts); it shows nothing. */
    @Tag("workspace-keys")
    static class KeyListener extends Component {
        private static final FrontendModule MODULE = new FrontendModule("workspace-keys");

        /** Read by the browser's component. */
        record Heard(String keys, boolean inList) {}

        void listenTo(List<Shortcut> shortcuts) {
            getElement()
                    .setPropertyList(
                            "shortcuts",
                            shortcuts.stream()
                                    .filter(one -> one.where() != Where.IN_FORM)
                                    .map(one -> new Heard(one.keys(), one.where() == Where.IN_LIST))
                                    .toList());
        }

        void addPressedListener(ComponentEventListener<Pressed> listener) {
            addListener(Pressed.class, listener);
        }

        @Override
        protected void onAttach(AttachEvent event) {
            MODULE.load(event.getUI());
        }

        @DomEvent("pressed")
        public static class Pressed extends ComponentEvent<KeyListener> {
            private final String keys;

            public Pressed(KeyListener source, boolean fromClient, @EventData("event.detail.keys") String keys) {
                super(source, fromClient);
                this.keys = keys;
            }

            String keys() {
                return keys;
            }
        }
    }

    /** Goes by a few letters to a view, to an event that one may see, or to one of the people of one's own organizations. */
    @SpringComponent
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    static class QuickSearch extends ComboBox<QuickSearch.Found> {
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
                            enter -> find(enter.getEventData()
                                            .path("event.detail")
                                            .asString(""))
                                    .findFirst()
                                    .ifPresent(found -> found.open().run()))
                    .addEventData("event.detail");
        }

        private static Div line(Found found) {
            var line = new Div(new Div(found.name()), Styled.as("muted", new Div(found.detail())));
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

        /** Views of the menu that the reader may enter, and two behind others. */
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
            var own = memberships.mine(Right.PLAN).stream()
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
}
