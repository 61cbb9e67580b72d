package nyc.icefree.volunteers;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
import nyc.icefree.refusals.Refused;
import nyc.icefree.search.Alphabet;
import nyc.icefree.search.ListPart;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.OwnSkills;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The volunteers of the actor's own organizations. Each reading is recorded. */
@Service
public class VolunteerDesk {
    private final VolunteerBook book;
    private final VolunteerEntry entry;
    private final PeopleDirectory people;
    private final Memberships memberships;
    private final Organizations organizations;
    private final OwnSkills skills;
    private final CurrentActor actor;
    private final Audit audit;
    private final ApplicationEventPublisher announcements;

    VolunteerDesk(
            VolunteerBook book,
            VolunteerEntry entry,
            PeopleDirectory people,
            Memberships memberships,
            Organizations organizations,
            OwnSkills skills,
            CurrentActor actor,
            Audit audit,
            ApplicationEventPublisher announcements) {
        this.book = book;
        this.entry = entry;
        this.people = people;
        this.memberships = memberships;
        this.organizations = organizations;
        this.skills = skills;
        this.actor = actor;
        this.audit = audit;
        this.announcements = announcements;
    }

    /** Names are sealed, so the database cannot sort or search: each page opens all names, but not all answers. */
    @StaffMay
    @Transactional
    public ListPart<VolunteerRow> list(VolunteerQuery query, int offset, int limit) {
        return list(query, offset, limit, AuditedAct.VOLUNTEERS_READ);
    }

    /** All volunteers, for a search by name; recorded as a search, not as reading the list. */
    @StaffMay
    @Transactional
    public List<VolunteerRow> searched(Language reader) {
        return list(VolunteerQuery.all(reader), 0, Integer.MAX_VALUE, AuditedAct.PEOPLE_SEARCHED)
                .rows();
    }

    private ListPart<VolunteerRow> list(VolunteerQuery query, int offset, int limit, AuditedAct reading) {
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
        var all = book.helping(asked == null ? own : Set.of(asked));
        var theirs = skills.of(own);
        var matching = all.helpers().stream()
                .filter(helper -> matches(all, helper, query, theirs))
                .toList();
        String searched = plain(query.search());
        var found = people.cards(matching).values().stream()
                .filter(card -> plain(card.name()).contains(searched)
                        || (card.email() != null && plain(card.email()).contains(searched)))
                .toList();
        var ordered = found.stream().sorted(order(query, found)).toList();
        Map<OrganizationId, OrganizationCard> names = organizations.cards(own);
        return ListPart.of(
                ordered,
                offset,
                limit,
                page -> page.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), card -> row(all.opened().apply(card.id()), card, names, theirs))));
    }

    /**
     * Adds somebody who agreed, to organizations of the actor only. With an address they are asked by mail and must say yes
     * themselves; without one they are added at once. Those whom the organization let go get no mail, and the actor does not
     * learn of it.
     *
     * @throws Refused with a reason at each field, or at the daily limit
     * @throws NotYours for skills of other organizations
     */
    @StaffMay
    @Transactional
    public void addByHand(VolunteerForm form) {
        var problems = VolunteerCheck.problems(form, false, own(), book.today());
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        var answers = form.answers();
        var known = OrganizationSkills.known(
                answers.skills(), skills.of(answers.organizations()).values());
        if (!known.containsAll(answers.skills())) {
            throw new NotYours();
        }
        if (form.email().isBlank()) {
            entry.enter(form, true);
        } else {
            entry.askCounted(form).ifPresent(person -> announcements.publishEvent(new VolunteerAsked(person)));
        }
    }

    private Set<OrganizationId> own() {
        return memberships.of(actor.get().mustBePerson(), Right.STAFF);
    }

    private static boolean matches(
            OrganizationHelpers all,
            PersonId helper,
            VolunteerQuery query,
            Map<OrganizationId, OrganizationSkills> theirs) {
        if (query.language() == null && query.skill() == null && query.area() == null) {
            return true;
        }
        var profile = all.opened().apply(helper);
        return (query.language() == null
                        || profile.answers().levels().can(query.use(query.language()), query.language()))
                && (query.skill() == null
                        || OrganizationSkills.known(profile.skills(), theirs.values())
                                .contains(query.skill()))
                && (query.area() == null
                        || profile.areas().isEmpty()
                        || profile.areas().contains(query.area()));
    }

    private static VolunteerRow row(
            VolunteerProfile profile,
            PersonCard card,
            Map<OrganizationId, OrganizationCard> names,
            Map<OrganizationId, OrganizationSkills> theirs) {
        return new VolunteerRow(
                profile.person(),
                card.name(),
                card.email(),
                profile.answers().shownTo(theirs.values()),
                profile.organizations().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Comparator<PersonCard> order(VolunteerQuery query, List<PersonCard> found) {
        var byName = Alphabet.by(
                found,
                PersonCard::name,
                query.reader().locale(),
                card -> card.id().toString());
        return query.descending() ? byName.reversed() : byName;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
