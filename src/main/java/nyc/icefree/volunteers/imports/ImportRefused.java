package nyc.icefree.volunteers.imports;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** A file of which no line can be taken in. */
public class ImportRefused extends Refused {
    public enum Reason implements RefusalReason {
        EMPTY,
        TOO_BIG,
        /** It holds what no text holds, or a quotation mark that is opened and never closed. */
        NOT_A_TABLE,
        /** No first line says which column has the address. */
        COLUMNS_MISSING,
        TOO_MANY_LINES,
        /** Nobody of it can be asked today. */
        NOBODY_TO_ASK
    }

    public ImportRefused(Reason reason) {
        super(reason);
    }
}
