package nyc.icefree.site.reserve;

import nyc.icefree.web.ProofOfWork;

/** What a form asks of its reader's device, and the address of the script that does it. */
public record WorkField(String script, ProofOfWork.Task task) {
    /** The name of the field that the script fills. */
    static final String NAME = "work";
}
