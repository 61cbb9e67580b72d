package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.ParentsConsent;
import nyc.icefree.trainings.TrainingDays;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrainingId;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.trainings.YoungPeople;
import org.jspecify.annotations.Nullable;

/** What an organization does with its trainings, and with how far it trusts whom. */
class TrainingCalls implements TheirCalls {
    private static final TrainingForm BASICS =
            new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Basics"), 12, Set.of());
    private final Trainings trainings;
    private final TrainingDays days;
    private final VolunteerTrust trust;
    private final YoungPeople young;

    TrainingCalls(Trainings trainings, TrainingDays days, VolunteerTrust trust, YoungPeople young) {
        this.young = young;
        this.trainings = trainings;
        this.days = days;
        this.trust = trust;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("TrainingDays.attendance(EventId, Language)", w -> {
            given(w);
            return days.attendance(w.event(), Language.ENGLISH);
        });
        all.put("TrainingDays.attended(EventId, Collection)", w -> {
            given(w);
            return done(() -> days.attended(w.event(), Set.of(w.volunteer())));
        });
        all.put("TrainingDays.choice(EventId)", w -> days.choice(w.event()));
        all.put("TrainingDays.choose(EventId, TrainingId)", w -> done(() -> days.choose(w.event(), null)));
        all.put(
                "Trainings.add(OrganizationId, TrainingForm)",
                w -> trainings.add(w.team().organization(), BASICS));
        all.put(
                "Trainings.change(TrainingId, int, TrainingForm)",
                w -> done(() -> trainings.change(training(w), 0, BASICS)));
        all.put("Trainings.of(OrganizationId)", w -> {
            training(w);
            return trainings.of(w.team().organization());
        });
        all.put("Trainings.remove(TrainingId)", w -> done(() -> trainings.remove(training(w))));
        all.put(
                "VolunteerTrust.grant(TrainingId, Collection)",
                w -> done(() -> trust.grant(training(w), Set.of(w.volunteer()))));
        all.put(
                "VolunteerTrust.set(OrganizationId, PersonId, TrustLevel)",
                w -> done(() -> trust.set(w.team().organization(), w.volunteer(), TrustLevel.TRUSTED)));
        all.put(
                "VolunteerTrust.of(OrganizationId, PersonId)",
                w -> trust.of(w.team().organization(), w.volunteer()));
        all.put(
                "YoungPeople.note(OrganizationId, PersonId, ParentsConsent)",
                w -> done(() -> young.note(w.team().organization(), w.volunteer(), ParentsConsent.HELD)));
        all.put(
                "YoungPeople.of(OrganizationId, PersonId)",
                w -> done(() -> young.of(w.team().organization(), w.volunteer())));
        all.put(
                "VolunteerTrust.withdraw(TrainingId, PersonId)",
                w -> done(() -> trust.withdraw(training(w), w.volunteer())));
    }

    private TrainingId training(World w) {
        return As.staff(w.team().organizer(), () -> trainings.add(w.team().organization(), BASICS));
    }

    private void given(World w) {
        var id = training(w);
        As.staff(w.team().organizer(), () -> days.choose(w.event(), id));
    }
}
