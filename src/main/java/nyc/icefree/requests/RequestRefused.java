package nyc.icefree.requests;

import java.util.List;
import nyc.icefree.refusals.Refused;

/** Refuses a request, or an act on it, with every reason. Carries nothing that was typed. */
public class RequestRefused extends Refused {
    private final transient List<RequestProblem> problems;

    RequestRefused(List<RequestProblem> problems) {
        super(problems);
        this.problems = List.copyOf(problems);
    }

    RequestRefused(RequestProblem problem) {
        this(List.of(problem));
    }

    public List<RequestProblem> problems() {
        return problems;
    }
}
