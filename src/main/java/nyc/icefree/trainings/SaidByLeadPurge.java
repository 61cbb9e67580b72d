package nyc.icefree.trainings;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets that it was a lead who said what somebody had, and what stood before, once they can take it back no more. */
@Service
public class SaidByLeadPurge implements Purge {
    private final SealedStandings sealed;
    private final Clock clock;

    SaidByLeadPurge(SealedStandings sealed, Clock clock) {
        this.sealed = sealed;
        this.clock = clock;
    }

    /** Run at start and hourly. @return of how many it was forgotten */
    @Override
    @InHouse
    @Transactional
    public int purgeDue() {
        Instant now = clock.instant();
        List<PersonId> due = sealed.of(sealed.everybody()).entrySet().stream()
                .filter(one -> !one.getValue().equals(one.getValue().settled(now)))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
        for (PersonId person : due) {
            sealed.hold(person);
            sealed.change(person, standing -> standing.settled(now));
        }
        return due.size();
    }
}
