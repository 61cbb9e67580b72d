package nyc.icefree.partners;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.database.OncePerRequest;
import org.springframework.stereotype.Component;

/** Organizations as lists and choices show them, asked for once within a request. */
@Component
class OrganizationCards {
    private final OrganizationRepository organizations;
    private final OncePerRequest once;

    OrganizationCards(OrganizationRepository organizations, OncePerRequest once) {
        this.organizations = organizations;
        this.once = once;
    }

    /** In the order asked for; unknown ids are left out. */
    Map<OrganizationId, OrganizationCard> of(Collection<OrganizationId> ids) {
        var found = once.getAll(OrganizationCard.class, ids, this::read);
        var ordered = new LinkedHashMap<OrganizationId, OrganizationCard>();
        for (OrganizationId id : ids) {
            OrganizationCard card = found.get(id);
            if (card != null) {
                ordered.put(id, card);
            }
        }
        return ordered;
    }

    private Map<OrganizationId, OrganizationCard> read(Collection<OrganizationId> ids) {
        return organizations.findByIdIn(ids.stream().map(OrganizationId::value).toList()).stream()
                .map(Organization::card)
                .collect(Collectors.toMap(OrganizationCard::id, Function.identity()));
    }
}
