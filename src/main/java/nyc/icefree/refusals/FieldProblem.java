package nyc.icefree.refusals;

import nyc.icefree.text.Words;

/**
 * What is wrong with one field.
 *
 * @param field the record's component, with dots below it: {@code start}, {@code words.es.title}, {@code newVenue.name}
 */
public record FieldProblem(String field, FormProblem problem) {
    /** The key of its words. */
    public String key() {
        return Words.key(problem);
    }
}
