package nyc.icefree.rsvp;

import java.util.List;
import nyc.icefree.questions.AnswerCheck;
import nyc.icefree.refusals.Refused;

/** An RSVP is refused, with every reason at once. */
public class ReservationRefused extends Refused {
    private final transient List<ReservationReason> reasons;
    private final transient List<AnswerCheck.Problem> atQuestions;

    public ReservationRefused(ReservationReason... reasons) {
        this(List.of(reasons), List.of());
    }

    ReservationRefused(List<ReservationReason> reasons, List<AnswerCheck.Problem> atQuestions) {
        super(reasons);
        this.reasons = List.copyOf(reasons);
        this.atQuestions = List.copyOf(atQuestions);
    }

    @Override
    public List<ReservationReason> reasons() {
        return reasons;
    }

    public boolean is(ReservationReason reason) {
        return reasons.contains(reason);
    }

    public List<AnswerCheck.Problem> atQuestions(ReservationReason reason) {
        return atQuestions.stream()
                .filter(problem -> ReservationReason.of(problem.reason()) == reason)
                .toList();
    }
}
