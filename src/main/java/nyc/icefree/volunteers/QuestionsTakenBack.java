package nyc.icefree.volunteers;

import java.time.Clock;
import nyc.icefree.signin.SessionsEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ended sessions also end the link that asks whether a volunteer still helps, so the question is withdrawn. */
@Component
class QuestionsTakenBack {
    private final VolunteerBook book;
    private final Clock clock;

    QuestionsTakenBack(VolunteerBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SessionsEnded ended) {
        book.lock(ended.person()).ifPresent(volunteer -> volunteer.hear(clock.instant()));
    }
}
