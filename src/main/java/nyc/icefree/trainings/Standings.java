package nyc.icefree.trainings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nyc.icefree.people.InHouse;
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

    @InHouse
    @Transactional(readOnly = true)
    public HeldStanding of(PersonId person) {
        return sealed.of(person);
    }

    @InHouse
    @Transactional(readOnly = true)
    public Map<PersonId, HeldStanding> of(Collection<PersonId> persons) {
        return sealed.of(persons);
    }

    /** The trainings among these that somebody had, latest first. */
    static List<HadTraining> had(HeldStanding standing, Collection<Training> trainings, SealedStandings at) {
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
