package nyc.icefree.refusals;

/**
 * What is wrong with one field.
 *
 * @param field the record's component, with dots below it: {@code start}, {@code words.es.title}, {@code newVenue.name}
 */
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
