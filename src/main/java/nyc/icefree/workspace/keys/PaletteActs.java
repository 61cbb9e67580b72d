package nyc.icefree.workspace.keys;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Right;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody may do or go to from wherever they are, by their roles as they are now. */
@Component
class PaletteActs {
    private final Memberships memberships;
    private final AuthenticationContext authentication;

    PaletteActs(Memberships memberships, AuthenticationContext authentication) {
        this.memberships = memberships;
        this.authentication = authentication;
    }

    /**
     * What is begun on a page of its own, or by a button on one.
     *
     * @param needs a right for some organization; null for what administrators do
     * @param pressed whether the page has a button with the same words
     */
    private record Begun(
            String path, String words, @Nullable Right needs, boolean pressed) {}

    private static final List<Begun> ALL = List.of(
            new Begun("events/new", "workspace.keys.new", Right.PLAN, false),
            new Begun("people", "workspace.people.invite", null, true),
            new Begun("volunteers", "workspace.volunteers.add", Right.STAFF, true),
            new Begun("venues", "workspace.venues.add", Right.PLACE, true),
            new Begun("sources", "workspace.sources.add", Right.IMPORT, true),
            new Begun("organizations", "workspace.organizations.found", null, true));

    List<PaletteItem> begun(Words words) {
        Map<OrganizationCard, StaffRole> mine = memberships.mine();
        boolean administrator = authentication.hasRole("ADMINISTRATOR");
        var items = new ArrayList<PaletteItem>();
        ALL.stream()
                .filter(act -> act.needs() == null ? administrator : may(mine.values(), act.needs()))
                .map(act -> item(act, words.get(act.words())))
                .forEach(items::add);
        mine.forEach((organization, role) -> {
            if (role.may(Right.LEAD) && !administrator) {
                items.add(new PaletteItem(
                        words.get("workspace.people.invite"),
                        organization.name(),
                        () -> to("organizations/" + organization.id())));
            }
        });
        return items;
    }

    /** Every view of the menu that the reader may enter, and two that lie behind others. */
    static List<PaletteItem> places(Words words) {
        return Stream.concat(
                        MenuConfiguration.getMenuEntries().stream().map(entry -> place(entry, words)),
                        Stream.of(
                                place("templates", words.get("workspace.templates.title")),
                                place("record", words.get("workspace.record.open"))))
                .toList();
    }

    private static boolean may(Collection<StaffRole> roles, @Nullable Right right) {
        return right != null && roles.stream().anyMatch(role -> role.may(right));
    }

    private static PaletteItem item(Begun act, String label) {
        return new PaletteItem(label, "", () -> {
            if (act.pressed()) {
                PageActs.pressAt(act.path(), label);
            } else {
                to(act.path());
            }
        });
    }

    private static PaletteItem place(MenuEntry entry, Words words) {
        return place(KeyRegistry.path(entry), words.get(entry.title()));
    }

    private static PaletteItem place(String path, String title) {
        return new PaletteItem(title, "", () -> to(path));
    }

    private static void to(String path) {
        UI.getCurrent().navigate(path);
    }
}
