package nyc.icefree.site.signin;

import nyc.icefree.site.QrCode;

/** Scanning the new second factor and proving it by its first code. */
public record FactorPage(SignInPage form, QrCode qr, String secret) {}
