package nyc.icefree.sources;

/** A calendar could not be had, with the reason that people are told. */
public final class SourceUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final SourceProblem problem;

    SourceUnreadable(SourceProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public SourceProblem problem() {
        return problem;
    }
}
