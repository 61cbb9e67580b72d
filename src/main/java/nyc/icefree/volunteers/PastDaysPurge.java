package nyc.icefree.volunteers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Forgets when somebody was away once that is past. It lies sealed, so that only opening tells of whom something is due. */
@Service
public class PastDaysPurge implements Purge {
    private static final Logger LOG = LoggerFactory.getLogger(PastDaysPurge.class);
    private static final int AT_ONCE = 500;
    private final VolunteerRepository volunteers;
    private final SealedAnswers sealed;
    private final TransactionOperations transactions;

    /** The day of the last round: there is nothing more to forget until the next. */
    private final AtomicReference<@Nullable LocalDate> done = new AtomicReference<>();

    PastDaysPurge(VolunteerRepository volunteers, SealedAnswers sealed, TransactionOperations transactions) {
        this.volunteers = volunteers;
        this.sealed = sealed;
        this.transactions = transactions;
    }

    /** Run at start and hourly, and does something on the first run of each day; @return of how many volunteers something went. */
    @Override
    @InHouse
    public int purgeDue() {
        var today = sealed.today();
        if (today.equals(done.get())) {
            return 0;
        }
        int gone = forget(today);
        done.set(today);
        return gone;
    }

    int forget(LocalDate today) {
        List<UUID> all = volunteers.ids();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                .flatMap(some -> volunteers.findAllById(some).stream())
                .filter(volunteer -> isDue(volunteer, today))
                .mapToInt(volunteer -> rewritten(volunteer.person(), today) ? 1 : 0)
                .sum();
    }

    private boolean isDue(Volunteer volunteer, LocalDate today) {
        try {
            var free = sealed.open(volunteer.person(), volunteer.answers(), Set.of())
                    .free();
            return !free.equals(free.from(today));
        } catch (RuntimeException e) {
            // its message could hold words of the answers
            LOG.error(
                    "What volunteer {} answered could not be read; tried again tomorrow: {}",
                    volunteer.person(),
                    e.getClass().getName() + " at "
                            + Stream.of(e.getStackTrace()).findFirst().orElse(null));
            return false;
        }
    }

    private boolean rewritten(PersonId person, LocalDate today) {
        return Boolean.TRUE.equals(transactions.execute(status -> volunteers
                .lock(person.value())
                .filter(volunteer -> isDue(volunteer, today))
                .map(volunteer -> {
                    var answers = sealed.open(person, volunteer.answers(), Set.of());
                    volunteer.answer(sealed.seal(person, answers));
                    return true;
                })
                .orElse(false)));
    }
}
