package nyc.icefree.partnercalendars;

import nyc.icefree.refusals.Refused;

public final class SourceUnreadable extends Refused {
    private static final long serialVersionUID = 1L;
    private final SourceProblem problem;

    SourceUnreadable(SourceProblem problem) {
        super(problem);
        this.problem = problem;
    }

    public SourceProblem problem() {
        return problem;
    }
}
