package nyc.icefree.shifts.seats;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.trainings.SkillRules;
import nyc.icefree.trainings.Standings;
import nyc.icefree.trainings.TrainingRecord;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.TrustAtOrganization;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.volunteers.VolunteerProfile;
import org.springframework.stereotype.Component;

/** Volunteers' trust at the organizations of shifts, by a fixed number of queries for each 500 people. */
@Component
public class VolunteersTrust {
    private final Standings standings;
    private final Trainings trainings;

    VolunteersTrust(Standings standings, Trainings trainings) {
        this.standings = standings;
        this.trainings = trainings;
    }

    public TrustAtOrganization of(PersonId person, OrganizationId organization) {
        return of(person, List.of(organization)).apply(organization);
    }

    public Function<OrganizationId, TrustAtOrganization> of(PersonId person, Collection<OrganizationId> organizations) {
        return of(person, trainings.rules(organizations));
    }

    /** For display of these shifts only: reads just what they ask for. */
    public Function<OrganizationId, TrustAtOrganization> towards(VolunteerProfile volunteer, Collection<Shift> shifts) {
        var needing = shifts.stream()
                .filter(shift -> !shift.card().skills().isEmpty())
                .map(Shift::organization)
                .collect(Collectors.toSet());
        var rules = trainings.shownRules(needing);
        boolean trust = shifts.stream().anyMatch(shift -> shift.card().terms().leastTrust() != TrustLevel.NEW);
        return rules.isEmpty() && !trust && volunteer.answers().adult()
                ? organization -> TrustAtOrganization.NOTHING
                : of(volunteer.person(), rules);
    }

    private Function<OrganizationId, TrustAtOrganization> of(PersonId person, Map<OrganizationId, SkillRules> rules) {
        var standing = standings.of(person);
        return organization ->
                TrustAtOrganization.with(organization, standing, rules.getOrDefault(organization, SkillRules.NONE));
    }

    public Function<PersonId, TrustAtOrganization> of(Collection<PersonId> persons, OrganizationId organization) {
        return of(persons, organization, trainings.rules(List.of(organization)));
    }

    /** For this shift only. */
    public Function<PersonId, TrustAtOrganization> of(Collection<PersonId> persons, Shift shift) {
        var needing = shift.card().skills().isEmpty() ? List.<OrganizationId>of() : List.of(shift.organization());
        return of(persons, shift.organization(), trainings.rules(needing));
    }

    private Function<PersonId, TrustAtOrganization> of(
            Collection<PersonId> persons, OrganizationId organization, Map<OrganizationId, SkillRules> rules) {
        var all = standings.of(persons);
        var known = rules.getOrDefault(organization, SkillRules.NONE);
        return person -> TrustAtOrganization.with(organization, all.getOrDefault(person, TrainingRecord.NONE), known);
    }
}
