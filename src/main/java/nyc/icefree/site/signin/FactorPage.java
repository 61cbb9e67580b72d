package nyc.icefree.site.signin;

/** Scanning the new second factor and proving it by its first code. */
public record FactorPage(SignInPage form, QrCode qr, String secret) {}
