package nyc.icefree.partnercalendars;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import org.springframework.stereotype.Component;

@Component
class SourceListing {
    private final SourceRights rights;
    private final SourceEntries entries;
    private final SourceSecrets secrets;
    private final Organizations organizations;

    SourceListing(SourceRights rights, SourceEntries entries, SourceSecrets secrets, Organizations organizations) {
        this.rights = rights;
        this.entries = entries;
        this.secrets = secrets;
        this.organizations = organizations;
    }

    List<SourceRow> all() {
        return rows(rights.seen()).stream()
                .sorted(Comparator.comparing(
                                (SourceRow row) -> row.organization().name())
                        .thenComparing(SourceRow::name)
                        .thenComparing(row -> row.id().value()))
                .toList();
    }

    SourceRow row(Source source) {
        return rows(List.of(source)).getFirst();
    }

    private List<SourceRow> rows(List<Source> found) {
        var waiting = entries.waiting(found.stream().map(source -> source.id).toList());
        var owners = organizations.cards(found.stream()
                .map(source -> new OrganizationId(source.organization))
                .distinct()
                .toList());
        var mine = rights.mine();
        return found.stream()
                .map(source -> row(
                        source,
                        Objects.requireNonNull(
                                owners.get(new OrganizationId(source.organization)), "an organization is gone"),
                        waiting.getOrDefault(source.id, SourceEntries.Waiting.NOTHING),
                        mine.contains(source.organization)))
                .toList();
    }

    private SourceRow row(Source source, OrganizationCard owner, SourceEntries.Waiting waiting, boolean mine) {
        var address = secrets.address(source).orElse(null);
        return new SourceRow(
                new SourceId(source.id),
                owner,
                source.name,
                address,
                source.state,
                source.lastGoodAt,
                address == null ? SourceProblem.ADDRESS_LOST : source.problem,
                waiting.taken(),
                waiting.alike() + waiting.fresh(),
                mine);
    }
}
