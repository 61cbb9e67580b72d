package nyc.icefree.workspace.today;

import java.util.List;
import nyc.icefree.partners.Memberships;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.organizations.OrganizationLinks;
import nyc.icefree.workspace.today.OpenNeeds.Need;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Roles that wait for a coordinator's yes: before all else, since some begin by themselves. */
@Component
@Order(0)
class RoleNeeds implements NeedSource {
    private final Memberships memberships;

    RoleNeeds(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    public List<Need> needs(Words words) {
        return memberships.waitingForMe().entrySet().stream()
                .map(waiting -> new Need(
                        words.get(
                                "workspace.today.roles",
                                "organization",
                                waiting.getKey().name(),
                                "count",
                                waiting.getValue()),
                        OrganizationLinks.to(waiting.getKey().id(), words.get("workspace.today.roles.see"))))
                .toList();
    }
}
