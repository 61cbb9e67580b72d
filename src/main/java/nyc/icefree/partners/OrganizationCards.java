package nyc.icefree.partners;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.database.OncePerRequest;
import nyc.icefree.search.Alphabet;
import nyc.icefree.search.ListPart;
import nyc.icefree.search.TextNormalizer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
record OrganizationCards(OrganizationRepository organizations, JdbcClient jdbc, OncePerRequest once) {
    private static final String CARD = """
            select o.id, o.slug, o.name, o.trusted, o.active, o.second_person,
                   (select l.version from organization_logo l where l.organization = o.id and l.shown = true) as logo
            from organization o
            where o.id in (:ids)
            """;

    /** In the order asked for; leaves out unknown ids. */
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

    /** Reads all names, since no database knows the reader's alphabet, and whole rows of one page. */
    ListPart<OrganizationCard> list(
            OrganizationQuery query, Map<OrganizationId, StaffRole> mine, int offset, int limit) {
        var sought = TextNormalizer.words(query.search());
        var found = organizations.named().stream()
                .filter(one -> isCalled(one.name(), sought))
                .toList();
        var ordered = found.stream()
                .sorted(order(query, found, mine))
                .map(NamedOrganization::organization)
                .toList();
        return ListPart.of(ordered, offset, limit, this::of);
    }

    private static boolean isCalled(String name, List<String> sought) {
        String plain = TextNormalizer.text(name, name.length() * 4);
        return sought.stream().allMatch(plain::contains);
    }

    private static Comparator<NamedOrganization> order(
            OrganizationQuery query, List<NamedOrganization> found, Map<OrganizationId, StaffRole> mine) {
        var byName = Alphabet.by(
                found,
                NamedOrganization::name,
                query.reader().locale(),
                one -> one.id().toString());
        Comparator<NamedOrganization> order = switch (query.sort()) {
            case NAME -> byName;
            case ROLE ->
                Comparator.comparing(
                                (NamedOrganization one) -> mine.get(one.organization()),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(byName);
        };
        return query.descending() ? order.reversed() : order;
    }

    private Map<OrganizationId, OrganizationCard> read(Collection<OrganizationId> ids) {
        return jdbc
                .sql(CARD)
                .param("ids", ids.stream().map(OrganizationId::value).toList())
                .query((row, number) -> new OrganizationCard(
                        new OrganizationId(row.getObject("id", UUID.class)),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getBoolean("trusted"),
                        row.getBoolean("active"),
                        row.getBoolean("second_person"),
                        row.getString("logo")))
                .stream()
                .collect(Collectors.toMap(OrganizationCard::id, Function.identity()));
    }
}
