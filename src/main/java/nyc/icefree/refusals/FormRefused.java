package nyc.icefree.refusals;

import java.util.List;

/** What was typed is refused; names every problem, not only the first. */
public class FormRefused extends Refused {
    private final transient List<FieldProblem> problems;

    public FormRefused(List<FieldProblem> problems) {
        super(problems);
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
