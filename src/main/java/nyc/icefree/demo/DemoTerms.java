package nyc.icefree.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftTerms;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.shifts.roles.RoleForm;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.OwnSkills;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plants shifts with special terms (in parts, for adults, in an own role) and a training. */
@Component
@Profile("demo")
record DemoTerms(
        ShiftPlanning planning,
        ShiftSignup signup,
        Trainings trainings,
        VolunteerTrust trust,
        OwnRoles roles,
        OwnSkills skills,
        VolunteerProfiles profiles,
        DemoActing acting,
        DemoClock clock) {
    private static final int TRAINED = 12;
    private static final int TRUSTED = 3;

    void plant(OrganizationId host, PersonId coordinator, List<PersonId> volunteers) {
        train(
                host,
                coordinator,
                volunteers.stream()
                        .filter(person -> profiles.of(person)
                                .filter(one -> one.organizations().contains(host))
                                .isPresent())
                        .limit(TRAINED)
                        .toList());
        var inParts = shift(host, coordinator, ShiftRole.WELCOME_DESK, 5, ShiftTerms.NONE.withLeastPart(60));
        takePart(inParts, slot(5, 10, 12), volunteers);
        shift(
                host,
                coordinator,
                ShiftRole.MARSHAL,
                12,
                ShiftTerms.leastOf(ShiftRole.MARSHAL)
                        .withAdultsOnly(true)
                        .withOpensDays(7)
                        .withClosesHours(24)
                        .withHandBackHours(24));
        shift(host, coordinator, own(host, coordinator), 6, ShiftTerms.NONE);
    }

    private Role own(OrganizationId host, PersonId coordinator) {
        var skill = NamesByLanguage.of(Language.ENGLISH, "Fills out forms with others")
                .with(Language.SPANISH, "Ayuda a llenar formularios");
        var role = NamesByLanguage.of(Language.ENGLISH, "Quiet corner").with(Language.SPANISH, "Rincón tranquilo");
        return acting.asStaff(coordinator, () -> {
            skills.add(host, skill);
            return roles.add(host, new RoleForm(role, ShiftRole.WELCOME_DESK));
        });
    }

    private void train(OrganizationId host, PersonId coordinator, List<PersonId> helpers) {
        var names =
                NamesByLanguage.of(Language.ENGLISH, "Calm at the door").with(Language.SPANISH, "Calma en la puerta");
        acting.asStaff(coordinator, () -> {
            var training = trainings.add(host, new TrainingForm(names, 24, Set.of()));
            trust.grant(training, helpers);
            helpers.stream().limit(TRUSTED).forEach(helper -> trust.set(host, helper, TrustLevel.TRUSTED));
            return training;
        });
    }

    private ShiftId shift(OrganizationId host, PersonId coordinator, Role role, int inDays, ShiftTerms terms) {
        var draft = new ShiftDraft(
                null,
                host,
                role,
                2,
                slot(inDays, 9, 13),
                Set.of(),
                Set.of(),
                SignupMode.OPEN,
                "Water and a chair are there.");
        return acting.asStaff(coordinator, () -> planning.plan(draft.withTerms(terms)));
    }

    private TimeSlot slot(int inDays, int from, int to) {
        var day = LocalDate.ofInstant(clock.atHome(), DemoClock.NEW_YORK).plusDays(inDays);
        return TimeSlot.of(day.atTime(from, 0), day.atTime(to, 0), DemoClock.NEW_YORK);
    }

    private void takePart(ShiftId shift, TimeSlot part, List<PersonId> volunteers) {
        for (PersonId volunteer : volunteers) {
            try {
                acting.asVolunteer(volunteer, () -> signup.takePart(shift, part.startsAt(), part.endsAt()));
                return;
            } catch (ShiftRefused busy) {
                // the next one may be free
            }
        }
    }
}
