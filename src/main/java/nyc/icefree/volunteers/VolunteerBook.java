package nyc.icefree.volunteers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.addresses.OtherAddresses;
import nyc.icefree.volunteers.blocks.Blocks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
record VolunteerBook(
        VolunteerRepository volunteers,
        HelpedOrganizationRepository helps,
        AskedToHelp asked,
        SealedAnswers sealed,
        Blocks blocks,
        OtherAddresses addresses,
        PeopleDirectory people,
        SignInLinks links,
        Organizations organizations,
        ApplicationEventPublisher announcements,
        Clock clock) {

    Set<OrganizationId> closedTo(PersonId person, Collection<OrganizationId> among) {
        return blocks.closed(person, people.card(person).map(PersonCard::email).orElse(null), among);
    }

    Set<PersonId> letGo(OrganizationId organization, Collection<PersonId> among) {
        return among.isEmpty() ? Set.of() : blocks.over(organization, among, () -> emails(among));
    }

    private Map<PersonId, String> emails(Collection<PersonId> persons) {
        var found = new HashMap<PersonId, String>();
        people.cards(persons).forEach((person, card) -> {
            if (card.email() != null) {
                found.put(person, card.email());
            }
        });
        return found;
    }

    /** Confirms a sign-up once its address is proved. Somebody who was only asked confirms by a yes. */
    void arrived(Volunteer volunteer) {
        var helped = profile(volunteer).organizations();
        if (!volunteer.isConfirmed() && !helped.isEmpty()) {
            volunteer.confirm(clock.instant());
            helped.forEach(organization -> asked.remove(volunteer.person(), organization));
        }
        volunteer.hear(clock.instant());
    }

    void help(Volunteer volunteer, OrganizationId organization) {
        if (!profile(volunteer).organizations().contains(organization)) {
            helps.save(new HelpedOrganization(volunteer.person(), organization));
        }
    }

    void helpNoMore(Volunteer volunteer, OrganizationId organization) {
        helps.deleteOf(volunteer.person().value(), organization.value());
        var left = sealed.withoutStrangeSkills(profile(volunteer).answers());
        volunteer.answer(sealed.seal(volunteer.person(), left));
        asked.remove(volunteer.person(), organization);
        announcements.publishEvent(new OrganizationsLeft(volunteer.person(), Set.of(organization)));
    }

    void rewrite(Volunteer volunteer, VolunteerAnswers answers) {
        var left = new HashSet<>(profile(volunteer).organizations());
        left.removeAll(answers.organizations());
        if (!left.isEmpty()) {
            announcements.publishEvent(new OrganizationsLeft(volunteer.person(), left));
        }
        write(volunteer, answers);
        volunteer.confirm(clock.instant());
        answers.organizations().forEach(organization -> asked.remove(volunteer.person(), organization));
    }

    void write(Volunteer volunteer, VolunteerAnswers answers) {
        PersonId person = volunteer.person();
        volunteer.answer(sealed.seal(person, sealed.withoutStrangeSkills(answers)));
        helps.deleteOf(person.value());
        answers.organizations().forEach(organization -> helps.save(new HelpedOrganization(person, organization)));
    }

    /** Keeps nothing but the language of their mails, which also counts as spoken. */
    void tellOnly(Volunteer volunteer, Language reads) {
        write(volunteer, new VolunteerAnswers(Set.of(reads), Set.of(), Set.of(), Set.of()));
    }

    /** Use before {@link #strike}: takes the two locks in the same order as registering does. */
    Optional<Volunteer> lockToStrike(PersonId person) {
        people.holdAddresses();
        return lock(person);
    }

    /** Destroys the volunteer's data in the caller's transaction, and the person's key unless they are staff. */
    void strike(Volunteer volunteer) {
        PersonId person = volunteer.person();
        helps.deleteOf(person.value());
        asked.removeAll(person);
        blocks.forget(person);
        addresses.forget(person);
        volunteers.delete(volunteer);
        if (people.isStaff(person)) {
            links.revoke(person);
        } else {
            people.forget(person);
        }
        announcements.publishEvent(new VolunteerLeft(person));
    }

    List<PersonId> due(Instant unconfirmed, Instant silent, Instant unanswered) {
        return volunteers.due(unconfirmed, silent, unanswered).stream()
                .map(PersonId::new)
                .toList();
    }

    Optional<Volunteer> find(PersonId person) {
        return volunteers.findById(person.value());
    }

    Optional<Volunteer> lock(PersonId person) {
        return volunteers.lock(person.value());
    }

    Map<PersonId, VolunteerProfile> lockAll(Collection<PersonId> persons) {
        volunteers.lockAll(persons.stream().map(PersonId::value).collect(Collectors.toSet()));
        return profiles(persons);
    }

    Optional<VolunteerProfile> profile(PersonId person) {
        return Optional.ofNullable(profiles(List.of(person)).get(person));
    }

    /** By one query; leaves out people who are no volunteers. */
    Map<PersonId, VolunteerProfile> profiles(Collection<PersonId> persons) {
        var choices = volunteers.withHelps(persons.stream().map(PersonId::value).collect(Collectors.toSet()));
        var rows = choices.stream()
                .map(VolunteerRepository.Choice::volunteer)
                .distinct()
                .toList();
        return helping(rows, helps(choices).toList()).profiles().stream()
                .collect(Collectors.toMap(VolunteerProfile::person, one -> one));
    }

    VolunteerProfile profile(Volunteer volunteer) {
        var chosen = helps.findByPersonId(volunteer.person().value()).stream()
                .map(HelpedOrganization::organization)
                .collect(Collectors.toUnmodifiableSet());
        return profile(volunteer, chosen);
    }

    Map<PersonId, LanguageLevels> levels(Collection<PersonId> persons) {
        var rows = volunteers.findAllById(persons.stream().map(PersonId::value).collect(Collectors.toSet()));
        return rows.stream()
                .collect(Collectors.toMap(
                        Volunteer::person,
                        row -> sealed.open(row.person(), row.answers(), Set.of())
                                .levels()));
    }

    OrganizationHelpers helping(Collection<OrganizationId> chosen) {
        if (chosen.isEmpty()) {
            return helping(List.of(), List.of());
        }
        var ids = chosen.stream().map(OrganizationId::value).toList();
        return helping(volunteers.helping(ids));
    }

    OrganizationHelpers all() {
        return helping(volunteers.confirmed(VolunteerProfiles.MOST));
    }

    private OrganizationHelpers helping(List<VolunteerRepository.Choice> choices) {
        return helping(
                choices.stream()
                        .map(VolunteerRepository.Choice::volunteer)
                        .distinct()
                        .limit(VolunteerProfiles.MOST)
                        .toList(),
                helps(choices).toList());
    }

    /** In the campaign's zone. */
    LocalDate day(Instant at) {
        return sealed.day(at);
    }

    LocalDate today() {
        return sealed.today();
    }

    Set<OrganizationId> choices() {
        return organizations.listed().stream().map(OrganizationCard::id).collect(Collectors.toSet());
    }

    private OrganizationHelpers helping(List<Volunteer> rows, List<HelpedOrganization> choices) {
        Map<UUID, Set<OrganizationId>> chosen = new HashMap<>();
        choices.forEach(
                h -> chosen.computeIfAbsent(h.person(), p -> new HashSet<>()).add(h.organization()));
        Map<PersonId, Volunteer> found = new LinkedHashMap<>();
        rows.forEach(row -> found.put(row.person(), row));
        return new OrganizationHelpers(
                List.copyOf(found.keySet()),
                person -> profile(
                        Objects.requireNonNull(found.get(person)), chosen.getOrDefault(person.value(), Set.of())));
    }

    private static Stream<HelpedOrganization> helps(List<VolunteerRepository.Choice> choices) {
        return choices.stream().map(VolunteerRepository.Choice::helps).filter(Objects::nonNull);
    }

    private VolunteerProfile profile(Volunteer volunteer, Set<OrganizationId> chosen) {
        var answers = sealed.open(volunteer.person(), volunteer.answers(), chosen);
        return new VolunteerProfile(volunteer.person(), answers, volunteer.confirmedAt());
    }
}
