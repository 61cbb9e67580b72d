package nyc.icefree.workspace.keys;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.eventviews.EventFound;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.palette.PaletteFinds;
import nyc.icefree.palette.PaletteSearch;
import nyc.icefree.palette.PersonFound;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.search.TextNormalizer;
import nyc.icefree.text.Words;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.EventStates;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.Sought;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.TitledDialog;

/** Any event, place, organization, colleague or act that one may see, by a few letters; nothing typed: what one had open last. */
class PaletteDialog extends TitledDialog {
    private static final int PLACES_OF_THE_MENU = 20;

    private final Words words;
    private final PaletteSearch search;
    private final String path;
    private final List<PaletteItem> here;
    private final List<PaletteItem> begun;
    private final List<PaletteItem> places;
    private final PaletteBox box;

    PaletteDialog(Words words, PaletteSearch search, List<PaletteItem> begun, String path) {
        super(words.get("workspace.palette.title"), DialogWidth.FORM);
        this.words = words;
        this.search = search;
        this.path = path;
        here = PageActs.ofOpenView();
        var offered = here.stream().map(PaletteItem::label).collect(Collectors.toSet());
        this.begun =
                begun.stream().filter(item -> !offered.contains(item.label())).toList();
        places = PaletteActs.places(words);
        box = new PaletteBox(words, this::answer, act -> {
            close();
            act.run();
        });
        addClassName("palette");
        setTop("6vh");
        var close = new Button(words.get("workspace.close"), click -> close());
        Look.QUIET.of(close);
        getHeader().add(close);
        add(box);
    }

    private void answer(String typed) {
        var parts = TextNormalizer.words(typed);
        var groups = new ArrayList<PaletteGroup>();
        if (parts.isEmpty()) {
            var before = search.again(
                    RecentlyOpened.of("events", path).stream().map(EventId::new).toList(),
                    RecentlyOpened.of("organizations", path).stream()
                            .map(OrganizationId::new)
                            .toList(),
                    words.language());
            add(groups, "recent", Stream.concat(events(before), organizations(before)));
            add(groups, "here", here.stream());
            add(groups, "begin", begun.stream());
            add(groups, "places", places.stream().limit(PLACES_OF_THE_MENU));
        } else {
            add(groups, "here", fitting(here, parts));
            add(groups, "begin", fitting(begun, parts));
            add(groups, "places", fitting(places, parts));
            var found = search.find(typed, words.language());
            add(groups, "events", events(found));
            add(groups, "venues", found.places().stream().map(this::venue));
            add(groups, "organizations", organizations(found));
            add(
                    groups,
                    "people",
                    search.people(typed, words.language()).stream().map(this::person));
        }
        box.show(groups, words.get("workspace.palette.nothing", "letters", PaletteSearch.LETTERS_OF_PEOPLE));
    }

    private void add(List<PaletteGroup> groups, String kind, Stream<PaletteItem> items) {
        var all = items.toList();
        if (!all.isEmpty()) {
            groups.add(new PaletteGroup(words.get("workspace.palette." + kind), all));
        }
    }

    /** By the beginnings of words: these are few, and their middle means nothing. */
    private static Stream<PaletteItem> fitting(List<PaletteItem> all, List<String> parts) {
        return all.stream().filter(item -> {
            var label = List.of(TextNormalizer.text(item.label(), 400).split(" "));
            return parts.stream().allMatch(part -> label.stream().anyMatch(word -> word.startsWith(part)));
        });
    }

    private Stream<PaletteItem> events(PaletteFinds found) {
        return found.events().stream().map(this::event);
    }

    private PaletteItem event(EventFound event) {
        return new PaletteItem(
                event.title(),
                PlannedTimes.full(words, event.slot()),
                event.state() == EventState.PUBLISHED ? null : EventStates.of(words, event.state()),
                () -> EventLinks.open(event.id()));
    }

    private PaletteItem venue(VenueCard card) {
        String beside = card.facts().besideName();
        return new PaletteItem(
                card.facts().name(),
                beside == null ? "" : beside,
                () -> Sought.in("venues", card.facts().name()));
    }

    private Stream<PaletteItem> organizations(PaletteFinds found) {
        return found.organizations().stream().map(card -> new PaletteItem(card.name(), "", () -> to(card.id())));
    }

    private PaletteItem person(PersonFound one) {
        var works = one.worksFor();
        String kind = works == null ? "workspace.palette.volunteer" : "workspace.palette.colleague";
        return new PaletteItem(
                one.name(),
                words.get(kind, "organizations", String.join(", ", one.organizations())),
                works == null ? () -> Sought.in("volunteers", one.name()) : () -> to(works));
    }

    private static void to(OrganizationId organization) {
        UI.getCurrent().navigate("organizations/" + organization);
    }
}
