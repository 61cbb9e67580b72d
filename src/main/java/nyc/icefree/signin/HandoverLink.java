package nyc.icefree.signin;

/** A link that an administrator may hand over when the app cannot send mail. */
public enum HandoverLink {
    SIGN_IN(LinkPurpose.SIGN_IN),
    INVITATION(LinkPurpose.INVITATION),
    RESET(LinkPurpose.RESET);

    private final LinkPurpose purpose;

    HandoverLink(LinkPurpose purpose) {
        this.purpose = purpose;
    }

    LinkPurpose purpose() {
        return purpose;
    }
}
