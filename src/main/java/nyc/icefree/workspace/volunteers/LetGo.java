package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.VolunteerRow;
import nyc.icefree.workspace.controls.Look;

/** What those who coordinate an organization, and nobody else, find in its list: letting go, and whom they let go. */
class LetGo {
    private final LettingGo service;
    private final Words words;
    private final Runnable changed;
    private final List<OrganizationCard> coordinated;

    LetGo(LettingGo service, Memberships memberships, Words words, Runnable changed) {
        this.service = service;
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

    Component list() {
        var open = new Button(
                words.get("workspace.let-go.list"),
                click -> new LetGoListDialog(service, coordinated, words, changed).open());
        open.setVisible(isAllowed());
        return open;
    }

    Component act(VolunteerRow row) {
        var from = coordinated.stream()
                .filter(card -> row.helps().contains(card.name()))
                .toList();
        if (from.isEmpty()) {
            return new Span();
        }
        var open = Look.QUIET.of(new Button(
                words.get("workspace.let-go.open"),
                click -> new LetGoDialog(service, row, from, words, changed).open()));
        open.setAriaLabel(words.get("workspace.let-go.of", "name", row.name()));
        return open;
    }
}
