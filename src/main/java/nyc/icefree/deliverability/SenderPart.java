package nyc.icefree.deliverability;

/**
 * One record and what was found of it.
 *
 * @param name where it lies or should lie: a domain name, or the address of the mail server
 * @param wanted what to set there, as one types it at the domain's provider; empty when nothing, or only the mail server's
 *     keeper can say
 */
public record SenderPart(SenderRecord record, SenderFinding finding, String name, String wanted) {
    static SenderPart of(SenderRecord record, SenderFinding finding, String name) {
        return new SenderPart(record, finding, name, "");
    }
}
