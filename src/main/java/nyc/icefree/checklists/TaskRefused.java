package nyc.icefree.checklists;

/** A line that cannot stand in a checklist; worded by {@code task-problem.<reason>}. */
public class TaskRefused extends RuntimeException {
    /** Why. */
    public enum TaskProblem {
        WORDS_MISSING,
        WORDS_TOO_LONG,
        DAYS_OUT_OF_BOUNDS,
        NOT_A_MEMBER
    }

    private final TaskProblem problem;

    TaskRefused(TaskProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public TaskProblem problem() {
        return problem;
    }
}
