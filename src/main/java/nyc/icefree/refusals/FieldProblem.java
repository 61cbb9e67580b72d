package nyc.icefree.refusals;

/** @param field path of the record's component: {@code start}, {@code words.es.title}, {@code newVenue.name} */
public record FieldProblem(String field, FormProblem problem) implements RefusalReason {
    @Override
    public String name() {
        return problem.name();
    }

    @Override
    public String key() {
        return problem.key();
    }
}
