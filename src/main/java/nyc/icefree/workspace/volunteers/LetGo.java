package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.workspace.controls.Look;

/** What those who coordinate an organization, and nobody else, find above its list and on the pages of those in it: whom they let go, and letting go. */
class LetGo {
    private final LettingGo lettingGo;
    private final Words words;
    private final Runnable changed;
    private final List<OrganizationCard> coordinated;

    LetGo(LettingGo lettingGo, Memberships memberships, Words words, Runnable changed) {
        this.lettingGo = lettingGo;
        this.words = words;
        this.changed = changed;
        coordinated = memberships.mine().entrySet().stream()
                .filter(one -> one.getValue() == StaffRole.COORDINATOR)
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean isAllowed() {
        return !coordinated.isEmpty();
    }

    List<OrganizationCard> coordinated() {
        return coordinated;
    }

    void list() {
        new LetGoListDialog(lettingGo, coordinated, words, changed).open();
    }

    /** @param with organizations that they help or have a coming shift with; without one that the reader coordinates there is nothing to press */
    Component act(PersonId person, String name, Collection<OrganizationCard> with) {
        var ids = with.stream().map(OrganizationCard::id).collect(Collectors.toSet());
        var from = coordinated.stream().filter(card -> ids.contains(card.id())).toList();
        if (from.isEmpty()) {
            return new Span();
        }
        var open = Look.QUIET.of(new Button(
                words.get("workspace.let-go.open"),
                click -> new LetGoDialog(lettingGo, person, name, from, words, changed).open()));
        open.setAriaLabel(words.get("workspace.let-go.of", "name", name));
        return open;
    }
}
