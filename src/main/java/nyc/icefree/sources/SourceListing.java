package nyc.icefree.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.search.ListPart;
import nyc.icefree.search.TextNormalizer;
import org.springframework.stereotype.Component;

/** The list of partners' calendars: their names are read of all, and what waits in them of those that are shown. */
@Component
class SourceListing {
    private final SourceRepository sources;
    private final SourceRights door;
    private final SourceEntries items;
    private final SourceSecrets secrets;
    private final Organizations organizations;

    SourceListing(
            SourceRepository sources,
            SourceRights door,
            SourceEntries items,
            SourceSecrets secrets,
            Organizations organizations) {
        this.sources = sources;
        this.door = door;
        this.items = items;
        this.secrets = secrets;
        this.organizations = organizations;
    }

    ListPart<SourceRow> list(String search, int offset, int limit) {
        var sought = TextNormalizer.words(search);
        var all = door.named();
        var owners = owners(all.stream().map(NamedSource::organization));
        var ordered = all.stream()
                .filter(one -> isCalled(
                        one.name() + " " + owner(owners, one.organization()).name(), sought))
                .sorted(Comparator.comparing((NamedSource one) ->
                                owner(owners, one.organization()).name())
                        .thenComparing(NamedSource::name)
                        .thenComparing(NamedSource::id))
                .map(NamedSource::id)
                .toList();
        return ListPart.of(ordered, offset, limit, this::rows);
    }

    SourceRow row(Source source) {
        return Objects.requireNonNull(read(List.of(source)).get(source.id));
    }

    private Map<UUID, SourceRow> rows(List<UUID> ids) {
        return ids.isEmpty() ? Map.of() : read(sources.findByIdIn(ids));
    }

    private Map<UUID, SourceRow> read(List<Source> found) {
        var waiting = items.waiting(found.stream().map(source -> source.id).toList());
        var owners = owners(found.stream().map(source -> source.organization));
        var mine = door.mine();
        return found.stream()
                .collect(Collectors.toMap(
                        source -> source.id,
                        source -> row(
                                source,
                                owner(owners, source.organization),
                                waiting.getOrDefault(source.id, SourceEntries.Waiting.NOTHING),
                                mine.contains(source.organization))));
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

    private Map<OrganizationId, OrganizationCard> owners(Stream<UUID> ids) {
        return organizations.cards(ids.distinct().map(OrganizationId::new).toList());
    }

    private static OrganizationCard owner(Map<OrganizationId, OrganizationCard> owners, UUID id) {
        return Objects.requireNonNull(owners.get(new OrganizationId(id)), "an organization is gone");
    }

    private static boolean isCalled(String names, List<String> sought) {
        String plain = TextNormalizer.text(names, names.length() * 4);
        return sought.stream().allMatch(plain::contains);
    }
}
