package nyc.icefree.volunteers;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.SafeText;
import nyc.icefree.volunteers.blocks.Blocks;
import nyc.icefree.volunteers.imports.ImportDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in people who sign up, are added or are asked for help, inside this room's transactions. */
@Component
record VolunteerEntry(
        VolunteerBook book,
        VolunteerRepository volunteers,
        HelpedOrganizationRepository helps,
        AskedToHelp asked,
        SealedAnswers sealed,
        Blocks blocks,
        ImportDays days,
        PeopleDirectory people,
        Clock clock) {
    /**
     * Makes the person of the form a volunteer. A profile that exists stays, even an unconfirmed one, since anybody can type an
     * address; but their own form replaces what an organization wrote about them. Silently drops organizations that let this
     * address go.
     */
    PersonId enter(VolunteerForm typed, boolean confirmed) {
        VolunteerForm form = withoutClosed(typed);
        PersonId person = register(form);
        var known = book.lock(person);
        if (known.isEmpty()) {
            begin(person, form.answers(), confirmed);
            form.answers()
                    .organizations()
                    .forEach(organization -> helps.save(new HelpedOrganization(person, organization)));
        } else if (!known.get().isConfirmed()) {
            known.get().renew(clock.instant());
            if (book.profile(known.get()).organizations().isEmpty()) {
                introduce(known.get(), form);
            }
            if (confirmed) {
                known.get().confirm(clock.instant());
            }
        }
        return person;
    }

    private void introduce(Volunteer volunteer, VolunteerForm form) {
        PersonId person = volunteer.person();
        book.write(volunteer, form.answers());
        if (!people.isStaff(person)) {
            people.rename(person, SafeText.line(form.name()));
            people.speak(person, form.language());
        }
    }

    /**
     * As {@link #ask}, and counts for the daily limit, whatever the outcome.
     *
     * @throws Refused at the limit
     */
    Optional<PersonId> askCounted(VolunteerForm form) {
        people.holdAddresses();
        var today = sealed.today();
        var asking = form.answers().organizations();
        if (asking.stream().anyMatch(organization -> days.left(organization, today) < 1)) {
            throw new Refused(VolunteerRefused.ASKED_ENOUGH_TODAY);
        }
        asking.forEach(organization -> days.take(organization, today, 1));
        return ask(form);
    }

    /** Empty when no organization may ask, or the person helps them all by a confirmed sign-up. */
    Optional<PersonId> ask(VolunteerForm typed) {
        VolunteerForm form = withoutClosed(typed);
        if (form.answers().organizations().isEmpty()) {
            return Optional.empty();
        }
        PersonId person = register(form);
        boolean unknown = book.find(person).isEmpty();
        if (unknown) {
            begin(person, form.answers(), false);
        }
        var volunteer = book.lock(person).orElseThrow();
        Set<OrganizationId> helped =
                volunteer.isConfirmed() ? book.profile(volunteer).organizations() : Set.of();
        var asking = form.answers().organizations().stream()
                .filter(organization -> !helped.contains(organization))
                .toList();
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        if (!unknown && !volunteer.isConfirmed()) {
            askMore(volunteer, form);
        }
        asked.ask(person, asking, clock.instant());
        return Optional.of(person);
    }

    /**
     * The last organization that asks replaces the words about the person. When several ask, only the language is kept, so that
     * none reads what another wrote. A sign-up's words stay, and only a new question extends their time.
     */
    private void askMore(Volunteer volunteer, VolunteerForm form) {
        var asking = form.answers().organizations();
        var before = asked.of(volunteer.person());
        boolean signedUp = !book.profile(volunteer).organizations().isEmpty();
        if (!signedUp) {
            introduce(volunteer, form.helping(Set.of()));
            if (!asking.containsAll(before)) {
                book.tellOnly(volunteer, form.language());
            }
        }
        if (!signedUp || !before.containsAll(asking)) {
            volunteer.renew(clock.instant());
        }
    }

    private VolunteerForm withoutClosed(VolunteerForm typed) {
        var chosen = typed.answers().organizations();
        var closed = blocks.closed(null, typed.email().isBlank() ? null : typed.email(), chosen);
        return closed.isEmpty() ? typed : typed.helping(without(chosen, closed));
    }

    private static Set<OrganizationId> without(Set<OrganizationId> chosen, Set<OrganizationId> closed) {
        return chosen.stream().filter(one -> !closed.contains(one)).collect(Collectors.toUnmodifiableSet());
    }

    private PersonId register(VolunteerForm form) {
        @Nullable String email = form.email().isBlank() ? null : form.email();
        return people.register(SafeText.line(form.name()), email, form.language());
    }

    private void begin(PersonId person, VolunteerAnswers answers, boolean confirmed) {
        var volunteer =
                new Volunteer(person, sealed.seal(person, sealed.withoutStrangeSkills(answers)), clock.instant());
        if (confirmed) {
            volunteer.confirm(clock.instant());
        }
        volunteers.saveAndFlush(volunteer);
    }
}
