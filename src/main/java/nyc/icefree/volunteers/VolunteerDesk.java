package nyc.icefree.volunteers;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The volunteers of the actor's own organizations, for those who organize with them. Each reading is recorded. */
@Service
public class VolunteerDesk {
    private final VolunteerBook book;
    private final PeopleDirectory people;
    private final Memberships memberships;
    private final Organizations organizations;
    private final CurrentActor actor;
    private final Audit audit;
    private final ApplicationEventPublisher announcements;

    VolunteerDesk(
            VolunteerBook book,
            PeopleDirectory people,
            Memberships memberships,
            Organizations organizations,
            CurrentActor actor,
            Audit audit,
            ApplicationEventPublisher announcements) {
        this.book = book;
        this.people = people;
        this.memberships = memberships;
        this.organizations = organizations;
        this.actor = actor;
        this.audit = audit;
        this.announcements = announcements;
    }

    /** Sorted by name in the reader's order. */
    @StaffMay
    @Transactional
    public VolunteerList list(VolunteerQuery query, int offset, int limit) {
        return list(query, offset, limit, AuditedAct.VOLUNTEERS_READ);
    }

    /** All of them, to be searched by name; recorded as searching people, which is not reading the list. */
    @StaffMay
    @Transactional
    public List<VolunteerRow> searched(Language reader) {
        return list(VolunteerQuery.all(reader), 0, Integer.MAX_VALUE, AuditedAct.PEOPLE_SEARCHED)
                .rows();
    }

    private VolunteerList list(VolunteerQuery query, int offset, int limit, AuditedAct reading) {
        Set<OrganizationId> own = own();
        @Nullable OrganizationId asked = query.organization();
        if (asked != null && !own.contains(asked)) {
            throw new NotYours();
        }
        var reader = actor.get().mustBePerson();
        audit.noteReadings(
                reader.value(),
                reading,
                (asked == null ? own : Set.of(asked))
                        .stream().map(OrganizationId::value).toList());
        var matching = book.helping(asked == null ? own : Set.of(asked)).stream()
                .filter(profile -> matches(profile, query))
                .toList();
        Map<PersonId, PersonCard> cards =
                people.cards(matching.stream().map(VolunteerProfile::person).toList());
        Map<OrganizationId, OrganizationCard> names = organizations.cards(own);
        String searched = plain(query.search());
        var rows = matching.stream()
                .filter(profile -> cards.containsKey(profile.person()))
                .map(profile -> row(profile, cards, names))
                .filter(row -> plain(row.name()).contains(searched)
                        || (row.email() != null && plain(row.email()).contains(searched)))
                .sorted(order(query))
                .toList();
        return new VolunteerList(rows.stream().skip(offset).limit(limit).toList(), rows.size());
    }

    /**
     * Adds somebody who agreed, only to organizations of the actor. With an address they are asked by mail and are a
     * volunteer there once they say yes themselves, whether the address is known here or not; without one, at once.
     *
     * @throws VolunteerRefused with a reason at each field
     */
    @StaffMay
    @Transactional
    public void addByHand(VolunteerForm form) {
        var problems = VolunteerCheck.problems(form, false, own());
        if (!problems.isEmpty()) {
            throw new VolunteerRefused(problems);
        }
        if (form.email().isBlank()) {
            book.enter(form, true);
        } else {
            announcements.publishEvent(new VolunteerAsked(book.ask(form)));
        }
    }

    private Set<OrganizationId> own() {
        return memberships.of(actor.get().mustBePerson(), Right.STAFF);
    }

    private static boolean matches(VolunteerProfile profile, VolunteerQuery query) {
        return (query.language() == null || profile.languages().contains(query.language()))
                && (query.skill() == null || profile.skills().contains(query.skill()))
                && (query.borough() == null
                        || profile.boroughs().isEmpty()
                        || profile.boroughs().contains(query.borough()));
    }

    private static VolunteerRow row(
            VolunteerProfile profile, Map<PersonId, PersonCard> cards, Map<OrganizationId, OrganizationCard> names) {
        PersonCard card = java.util.Objects.requireNonNull(cards.get(profile.person()));
        return new VolunteerRow(
                profile.person(),
                card.name(),
                card.email(),
                profile.languages(),
                profile.skills(),
                profile.boroughs(),
                profile.organizations().stream()
                        .filter(names::containsKey)
                        .map(id ->
                                java.util.Objects.requireNonNull(names.get(id)).name())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Comparator<VolunteerRow> order(VolunteerQuery query) {
        Comparator<VolunteerRow> byName = Comparator.comparing(
                VolunteerRow::name, Collator.getInstance(query.reader().locale())::compare);
        return (query.descending() ? byName.reversed() : byName)
                .thenComparing(row -> row.person().toString());
    }

    /** Without accents and case. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
