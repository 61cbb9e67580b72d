package nyc.icefree.site.signin;

import java.util.List;

/** The recovery codes, shown once. */
public record CodesPage(SignInPage form, List<String> codes) {}
