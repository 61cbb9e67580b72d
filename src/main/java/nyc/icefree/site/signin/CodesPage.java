package nyc.icefree.site.signin;

import java.util.List;

public record CodesPage(SignInPage form, List<String> codes) {}
