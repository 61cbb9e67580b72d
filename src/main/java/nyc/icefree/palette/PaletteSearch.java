package nyc.icefree.palette;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nyc.icefree.events.EventFinder;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Colleague;
import nyc.icefree.partners.Colleagues;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.search.TextNormalizer;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Venues;
import nyc.icefree.volunteers.VolunteerDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one may see and has these letters. Every room says itself what of it the actor may see, as in its own list; an
 * administrator finds no more people than anybody else, only those of their own organizations.
 */
@Service
public class PaletteSearch {
    /** People are looked for by so many letters: fewer would leaf through the list. */
    public static final int LETTERS_OF_PEOPLE = 3;

    private static final int MOST = 8;

    private final EventFinder events;
    private final Venues venues;
    private final Organizations organizations;
    private final Colleagues colleagues;
    private final VolunteerDesk volunteers;

    PaletteSearch(
            EventFinder events,
            Venues venues,
            Organizations organizations,
            Colleagues colleagues,
            VolunteerDesk volunteers) {
        this.events = events;
        this.venues = venues;
        this.organizations = organizations;
        this.colleagues = colleagues;
        this.volunteers = volunteers;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public PaletteFinds find(String typed, Language reader) {
        var words = TextNormalizer.words(typed);
        return words.isEmpty()
                ? PaletteFinds.NOTHING
                : new PaletteFinds(
                        events.find(typed, reader, MOST),
                        venues.find(typed, MOST),
                        organizations.all().stream()
                                .filter(card -> isCalled(card.name(), words))
                                .sorted(Comparator.comparing(OrganizationCard::active)
                                        .reversed())
                                .limit(MOST)
                                .toList());
    }

    /** What was opened before, as far as it is there and may still be seen; in the order asked for, events first. */
    @StaffMay
    @Transactional(readOnly = true)
    public PaletteFinds again(Collection<EventId> before, Collection<OrganizationId> those, Language reader) {
        return new PaletteFinds(
                events.these(before, reader),
                List.of(),
                List.copyOf(organizations.cards(those).values()));
    }

    /** Who works for, or helps, an organization of the actor's own, by name only; recorded as searching people, without what was typed. */
    @StaffMay
    @Transactional
    public List<PersonFound> people(String typed, Language reader) {
        var words = TextNormalizer.words(typed);
        if (words.stream().mapToInt(String::length).sum() < LETTERS_OF_PEOPLE) {
            return List.of();
        }
        Map<PersonId, PersonFound> found = new LinkedHashMap<>();
        var working = colleagues.searched().stream()
                .filter(one -> isCalled(one.name(), words))
                .toList();
        var named = organizations.cards(
                working.stream().map(Colleague::organization).collect(Collectors.toSet()));
        working.forEach(one -> add(
                found,
                new PersonFound(one.person(), one.name(), nameOf(named.get(one.organization())), one.organization())));
        volunteers.searched(reader).stream()
                .filter(row -> isCalled(row.name(), words))
                .forEach(row ->
                        add(found, new PersonFound(row.person(), row.name(), new TreeSet<>(row.helpedNames()), null)));
        return found.values().stream()
                .sorted(Comparator.comparing(PersonFound::name, Collator.getInstance(reader.locale())::compare)
                        .thenComparing(one -> one.person().toString()))
                .limit(MOST)
                .toList();
    }

    private static void add(Map<PersonId, PersonFound> found, PersonFound one) {
        found.merge(one.person(), one, (known, more) -> {
            var all = new TreeSet<>(known.organizations());
            all.addAll(more.organizations());
            return new PersonFound(known.person(), known.name(), all, known.worksFor());
        });
    }

    private static boolean isCalled(String name, List<String> words) {
        var plain = TextNormalizer.text(name, name.length() * 4);
        return words.stream().allMatch(plain::contains);
    }

    private static SortedSet<String> nameOf(@Nullable OrganizationCard organization) {
        var names = new TreeSet<String>();
        if (organization != null) {
            names.add(organization.name());
        }
        return names;
    }
}
