package nyc.icefree.trainings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.PersonId;
import nyc.icefree.trainings.VolunteerStanding.HadTraining;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Standings {
    private final SealedStandings sealed;

    Standings(SealedStandings sealed) {
        this.sealed = sealed;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public TrainingRecord of(PersonId person) {
        return sealed.of(person);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Map<PersonId, TrainingRecord> of(Collection<PersonId> persons) {
        return sealed.of(persons);
    }

    /** The trainings among these that somebody had, latest first. */
    static List<HadTraining> had(TrainingRecord standing, Collection<Training> trainings, SealedStandings at) {
        var today = at.today();
        return trainings.stream()
                .flatMap(training -> standing.since(training.id()).stream().flatMap(since -> {
                    var expiry = training.expiry(since).orElse(null);
                    return Stream.of(
                            new HadTraining(training, since, expiry, expiry == null || today.isBefore(expiry)));
                }))
                .sorted(Comparator.comparing(HadTraining::since)
                        .reversed()
                        .thenComparing(one -> one.training().id().value()))
                .toList();
    }
}
